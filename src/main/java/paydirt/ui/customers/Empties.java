package paydirt.ui.customers;

import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import paydirt.model.ProductEconomics;
import paydirt.scenario.Market;
import paydirt.scenario.Product;
import paydirt.scenario.Usage;
import paydirt.ui.Desk;
import paydirt.ui.component.Buttons;
import paydirt.ui.component.Card;
import paydirt.ui.component.EmptyState;
import paydirt.ui.component.Tone;

/** What stands in the customers view where there is nothing to show, and the way to something. */
final class Empties {
  static final String WHO_PAYS = "Who pays, who costs";
  static final String PRICE = "Price against the market";

  private final Desk desk;

  Empties(Desk desk) {
    this.desk = desk;
  }

  Card noProduct() {
    return card(
        "Customers",
        Feather.USERS,
        "Nothing is sold",
        "This scenario has no product, so nobody uses, pays or costs.");
  }

  Card alike(ProductEconomics product) {
    return card(
        WHO_PAYS,
        Feather.USERS,
        "All users of " + product.label() + " are alike",
        "Each asks for what the mean says, so all pay and cost the same. Let them differ to see who loses money.",
        button(
            "Let users differ",
            Product.SECTION.key() + "." + product.id() + "." + Usage.SPREAD.key()));
  }

  Card noMarket() {
    return card(
        PRICE,
        Feather.TARGET,
        "No market to compare with",
        "Competition is off: demand is as stated, whoever else is there.",
        button("Set competition", Market.SECTION.key() + "." + Market.COMPETITION.key()));
  }

  private Button button(String text, String path) {
    Button button = Buttons.plain(text, Feather.SLIDERS);
    button.setOnAction(event -> desk.goTo(path));
    return button;
  }

  private static Card card(String title, Feather icon, String what, String why, Button... action) {
    Card card = new Card(title, "");
    card.content(new EmptyState(Tone.OFF, icon, what, why, action));
    return card;
  }
}
