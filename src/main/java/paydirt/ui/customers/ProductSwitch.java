package paydirt.ui.customers;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import paydirt.model.ProductEconomics;
import paydirt.ui.component.Segment;
import paydirt.ui.component.Words;

/** Which product is shown: its name alone, a segment for few products, a list for many. */
final class ProductSwitch {
  private static final int LETTERS_IN_A_SEGMENT = 48;
  private static final String NAME = "Product";

  private record Product(String id, String label) {}

  private final HBox place = new HBox();
  private final ObjectProperty<String> chosen = new SimpleObjectProperty<>(this, "chosen", "");
  private List<Product> offered = List.of();

  ProductSwitch() {
    place.setId("product-switch");
    place.getStyleClass().add("bar-part");
  }

  Node node() {
    return place;
  }

  /** The id of the chosen product; empty while there is none. */
  ObjectProperty<String> chosenProperty() {
    return chosen;
  }

  /** Offers these products; the chosen one stays chosen while it is there. */
  void offer(List<ProductEconomics> products) {
    List<Product> wanted =
        products.stream().map(each -> new Product(each.id(), each.label())).toList();
    if (wanted.equals(offered)) {
      return;
    }
    offered = wanted;
    String kept =
        wanted.stream()
            .map(Product::id)
            .filter(chosen.get()::equals)
            .findFirst()
            .orElse(wanted.isEmpty() ? "" : wanted.get(0).id());
    place.getChildren().setAll(control(kept));
    chosen.set(kept);
  }

  private Node control(String kept) {
    if (offered.size() < 2) {
      return Words.yielding(offered.isEmpty() ? "" : offered.get(0).label(), "t13");
    }
    Product first = offered.stream().filter(p -> p.id().equals(kept)).findFirst().orElseThrow();
    int letters = offered.stream().map(Product::label).collect(Collectors.joining("  ")).length();
    if (letters <= LETTERS_IN_A_SEGMENT) {
      Segment<Product> segment = new Segment<>(NAME, offered, Product::label);
      segment.valueProperty().set(first);
      segment.valueProperty().addListener((source, before, now) -> chosen.set(now.id()));
      return segment;
    }
    return list(first);
  }

  private Control list(Product first) {
    ChoiceBox<Product> box = new ChoiceBox<>();
    box.getStyleClass().add("form-list");
    box.setAccessibleText(NAME);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Product product) {
            return product == null ? "" : product.label();
          }

          @Override
          public Product fromString(String text) {
            throw new UnsupportedOperationException("the list takes no text");
          }
        });
    box.getItems().setAll(offered);
    box.setValue(first);
    box.valueProperty()
        .addListener(
            (source, before, now) -> {
              if (now != null) {
                chosen.set(now.id());
              }
            });
    return box;
  }
}
