package paydirt.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All formats that ever were, oldest first; none is ever removed. */
final class Migrations {

  static final List<Migration> ALL =
      List.of(
          new Migration(
              1,
              "prices of tokens are now per 1M tokens, they were per 1k; “monthlyChurn” is now"
                  + " “churn”",
              Migrations::pricesPerMillion),
          new Migration(
              2,
              "“supply” is now the first of a list of “supplies”, which training and serving name;"
                  + " “activeParameters” of the training is now in the model's “architecture”",
              Migrations::suppliesAsList));

  private static final List<String> TOKEN_PRICES =
      List.of("inputPrice", "cachedPrice", "outputPrice");

  private static final String SUPPLY_ID = "main";
  private static final String ACTIVE = "activeParameters";

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

  private static JsonTree.Members suppliesAsList(JsonTree.Members root) {
    JsonTree.Members renamed = TreeEdits.renaming(root, "supply", "supplies");
    JsonTree.Members listed =
        TreeEdits.changing(
            renamed,
            "supplies",
            supply ->
                supply instanceof JsonTree.Members object
                    ? new JsonTree.Items(object.line(), List.of(asItem(object)))
                    : supply);
    return TreeEdits.changingItems(listed, "models", Migrations::namingSupply);
  }

  private static JsonTree.Members asItem(JsonTree.Members supply) {
    JsonTree label = supply.find("accelerator").orElse(text(supply, "Supply"));
    return TreeEdits.adding(
        TreeEdits.adding(supply, "label", label), "id", text(supply, SUPPLY_ID));
  }

  private static JsonTree.Members namingSupply(JsonTree.Members model) {
    JsonTree.Members changed = model;
    for (String plan : List.of("training", "serving")) {
      changed =
          TreeEdits.changingObject(
              changed, plan, object -> TreeEdits.adding(object, "supply", text(object, SUPPLY_ID)));
    }
    return withArchitecture(changed);
  }

  /** All parameters of a model of format 2 were active. */
  private static JsonTree.Members withArchitecture(JsonTree.Members model) {
    Optional<JsonTree> parameters =
        model
            .find("training")
            .filter(JsonTree.Members.class::isInstance)
            .flatMap(training -> ((JsonTree.Members) training).find(ACTIVE));
    if (parameters.isEmpty()) {
      return model;
    }
    Map<String, JsonTree> shape = new LinkedHashMap<>();
    shape.put("totalParameters", parameters.get());
    shape.put(ACTIVE, parameters.get());
    return TreeEdits.adding(
        TreeEdits.changingObject(
            model, "training", training -> TreeEdits.removing(training, ACTIVE)),
        "architecture",
        new JsonTree.Members(parameters.get().line(), shape));
  }

  private static JsonTree text(JsonTree near, String text) {
    return new JsonTree.Text(near.line(), text);
  }
}
