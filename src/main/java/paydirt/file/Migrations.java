package paydirt.file;

import java.util.List;

/** All formats that ever were, oldest first; none is ever removed. */
final class Migrations {

  static final List<Migration> ALL =
      List.of(
          new Migration(
              1,
              "prices of tokens are now per 1M tokens, they were per 1k; “monthlyChurn” is now"
                  + " “churn”",
              Migrations::pricesPerMillion));

  private Migrations() {}

  private static JsonTree.Members pricesPerMillion(JsonTree.Members root) {
    return TreeEdits.changingItems(
        root,
        "products",
        product -> {
          JsonTree.Members renamed = TreeEdits.renaming(product, "monthlyChurn", "churn");
          JsonTree.Members input =
              TreeEdits.changing(renamed, "inputPrice", price -> TreeEdits.scaled(price, 1000));
          return TreeEdits.changing(input, "outputPrice", price -> TreeEdits.scaled(price, 1000));
        });
  }
}
