package paydirt.scenario;

import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.SEAT;
import static paydirt.unit.Unit.USER;

import java.util.List;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.driver.Source;

/** Customers who pay for several users: how many seats, and what one costs. */
public final class SeatPlan {
  private SeatPlan() {}

  public static final Driver SEATS =
      Driver.of("seats", SEAT.per(USER))
          .label("Seats per customer")
          .limits(0, 1e6)
          .usual(1, 500)
          .standard(10)
          .when(Pricing.PRICING, Pricing.SEATS)
          .source(Source.assumption("A small team", "2026-11"))
          .doc(
              "Users that a new customer pays for; use is stated for each of them. What a customer grows to comes from expansion.");

  public static final Driver PRICE =
      Driver.of("seatPrice", MONEY.per(SEAT).monthly())
          .label("Price of a seat")
          .limits(0, 1e6)
          .usual(10, 150)
          .standard(19)
          .when(Pricing.PRICING, Pricing.SEATS)
          .source(Source.found("GitHub Copilot Business, redresscompliance.com", "2023-02"))
          .doc("What a customer is charged for one seat in a month.");

  static final List<Field> FIELDS = List.of(SEATS, PRICE);
}
