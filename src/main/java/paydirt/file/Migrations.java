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

  private static final List<String> TOKEN_PRICES =
      List.of("inputPrice", "cachedPrice", "outputPrice");

  private Migrations() {}

  private static JsonTree.Members pricesPerMillion(JsonTree.Members root) {
    return TreeEdits.changingItems(
        root,
        "products",
        product -> {
          JsonTree.Members changed = TreeEdits.renaming(product, "monthlyChurn", "churn");
          for (String price : TOKEN_PRICES) {
            changed = TreeEdits.changing(changed, price, amount -> TreeEdits.scaled(amount, 1000));
          }
          return changed;
        });
  }
}
