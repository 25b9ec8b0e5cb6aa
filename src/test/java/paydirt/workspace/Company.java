package paydirt.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import paydirt.file.ScenarioWriter;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.Pricing;
import paydirt.scenario.Product;
import paydirt.scenario.Scenario;
import paydirt.scenario.TestModels;

/** A small company whose price the tests turn. */
final class Company {

  static final String PRICE_PATH = "products.chat.price";

  private static final String CHAT = "products.chat";

  private Company() {}

  static Scenario at(double price) {
    return Scenario.EMPTY
        .with(
            root ->
                TestModels.withSupply(root)
                    .adding(Model.SECTION, "atlas", "Atlas", TestModels::trained)
                    .adding(
                        Product.SECTION, "chat", "Chat", chat -> chat.with(Product.MODEL, "atlas")))
        .with(root -> root.changing(CHAT, chat -> chat.with(Pricing.PRICE, price)));
  }

  static UnaryOperator<Scenario> price(double price) {
    return chat(product -> product.with(Pricing.PRICE, price));
  }

  static UnaryOperator<Scenario> chat(UnaryOperator<Node> change) {
    return scenario -> scenario.with(root -> root.changing(CHAT, change));
  }

  static double priceOf(Scenario scenario) {
    return scenario.products().get(0).value(Pricing.PRICE).start();
  }

  /** Writes the company as a file. */
  static Path file(Path folder, String name, double price) {
    Path file = folder.resolve(name);
    write(file, ScenarioWriter.toText(at(price)));
    return file;
  }

  static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
