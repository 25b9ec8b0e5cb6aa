package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.driver.Choice;
import paydirt.engine.Series;
import paydirt.formula.Kind;
import paydirt.formula.Line;
import paydirt.scenario.About;
import paydirt.scenario.Architecture;
import paydirt.scenario.Demand;
import paydirt.scenario.Function;
import paydirt.scenario.Funding;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.OtherCost;
import paydirt.scenario.Owned;
import paydirt.scenario.Ownership;
import paydirt.scenario.Pricing;
import paydirt.scenario.Product;
import paydirt.scenario.RentedPlan;
import paydirt.scenario.RetentionPlan;
import paydirt.scenario.Role;
import paydirt.scenario.Scenario;
import paydirt.scenario.ServingPlan;
import paydirt.scenario.Supply;
import paydirt.scenario.Tax;
import paydirt.scenario.TestModels;
import paydirt.scenario.TrainingPlan;
import paydirt.scenario.Usage;

/**
 * A small company in round numbers, its first three of twelve months worked out by hand, every
 * line.
 *
 * <pre>
 * Exchange rate 1.25, so a GPU-hour of 1.60 USD costs 2.
 *
 * Owning a GPU: 7,008 ÷ 80 % · 1.25 = 10,950 new, a year old 5,475, in month t 5,475 · 2^(−(t−1)/12); it loses ln 2 of that a
 *   year, in an hour 0.625 · ln 2 · 2^(−(t−1)/12), and 2 kW · 1.5 · 0.08 · 1.25 = 0.30 of electricity.
 *
 * Training of "own": 6 · 1e9 · 2,628e9 = 1.5768e22 FLOP; 1,000 TFLOP/s · 50 % · 3,600 s = 1.8e18 a GPU-hour: 8,760 useful hours,
 *   ÷ 80 % goodput = 10,950 billed; 10 GPUs · 730 h = 7,300 a month: 1.5 months. Month 1 whole, month 2 half; ready in month 3.
 *   Cost 7,300 · 2 = 14,600, then 3,650 · 2 = 7,300. Data 5,000 in month 1. No experiments, no post-training.
 *   Attention adds 12 · 10 · 100 · 1,000 · 2,628e9 = 3.1536e19 FLOP; 1e9 · 16 bytes fit in one GPU of 80 GB.
 *
 * "chat" would launch in month 2 but waits for its model until month 3. It opens with 1,000 free and 100 paying users.
 *   Market 11,000: room 9,900. Word of mouth 0.1 · 1,100 · 0.9 = 99; marketing 500 ÷ 5 = 100; organic 301: 500 new.
 *   Free staying 1,000 · 50 % = 500, of them 10 % = 50 convert; 100 · 20 % = 20 leave.
 *   Free 500 + 500 · 50 % − 50 = 700; paying 100 − 20 + 50 = 130; user-months (1,000 + 700)/2 = 850 and (100 + 130)/2 = 115.
 *   12 requests a day · 365/12 = 365 a month: 115 · 365 = 41,975; free 850 · 365 · 0.2 = 62,050.
 *   1,000 tokens in, half cached, 200 out: paying 20.9875M fresh, 20.9875M cached, 8.395M out; free 31.025M, 31.025M, 12.41M.
 *   Revenue 115 · 10 = 1,150; fees 10 % + 115 · 0.20 = 138.
 *
 * Serving: 1,000 tok/s in = 3.6M an hour, 100 out = 0.36M. Paying 20.9875/3.6 + 8.395/0.36 = 29.149306 replica-hours,
 *   free 31.025/3.6 + 12.41/0.36 = 43.090278; busy 72.239583. Peak 72.239583/730 · 2 = 0.197917; ÷ 50 % → 1 replica.
 *   Following 72.239583/0.5 = 144.479167; billed 25 % · 144.479167 + 75 % · 730 = 583.619792; idle 511.380208.
 *   2 GPUs a replica: 4 a replica-hour: paying 116.597222, free 172.361111, idle 2,045.520833, together 4 · 583.619792 = 2,334.479167.
 *   124.83M tokens: 2,334.479167 ÷ 124.83 = 18.701267 per 1M. All prices are one, so the idle share of cost is that of hours.
 *
 * "api" sells from month 1, with 10 paying users and 40 new a month; half of the staying free users convert.
 *   Month 1: free 40 · 75 % = 30, paying 10 − 1 = 9; user-months 15 and 9.5.
 *   Month 2: staying 22.5, converted 11.25; free 22.5 + 30 − 11.25 = 41.25, paying 9 − 0.9 + 11.25 = 19.35; 35.625 and 14.175.
 *   Month 3: staying 30.9375, converted 15.46875; free 45.46875, paying 19.35 − 1.935 + 15.46875 = 32.88375; 43.359375, 26.116875.
 *   24 requests a day = 730 a month, 750 fresh, 250 cached, 100 out; sold at 4, 1 and 10 per 1M (3.1025 a
 *   month), bought at 1, 0.5 and 3 USD
 *   less 20 %, times 1.25: month 1 sells 5.20125 · 4 + 1.73375 · 1 + 0.6935 · 10 = 29.47375 and pays
 *   5.20125 · 1 + 1.73375 · 0.5 + 0.6935 · 3 = 8.148625.
 *
 * People: 2.5 heads are 2: 2 · 1,000 · 1.25 = 2,500; support 500, sales 200, general 100 a month.
 * Other costs: office 50; cloud 0.50 a paying user-month; partner 10 % of revenue; audit 300 in month 2.
 * The round of 10,000 at 40,000 before it sells 20 %, 5 % are set aside: the founders' 90 % become 90 · 75 % = 67.5 %.
 * Money: 40,000 to begin with, 10,000 in month 2; interest of 1 % a month on the opening balance. Losses only, so no tax yet.
 *   Nothing is paid later than it is billed, nothing is owned or owed: the balance sheet is cash against 40,000, 50,000 from
 *   month 2, and the losses so far. The run of 21,900 over 36 months of use is 608.333 a month, in the fully loaded margin only.
 * </pre>
 */
class HandCheckedCompanyTest {

  private static final double ONE_PERCENT_A_MONTH = Math.pow(1.01, 12) - 1;

  private final Evaluation company = new Evaluator().evaluate(company());

  static Scenario company() {
    return Scenario.EMPTY.with(
        root ->
            root.with(
                    About.SECTION,
                    about -> about.with(About.MONTHS_AHEAD, 12).with(About.MONEY_PER_USD, 1.25))
                .adding(
                    Supply.SECTION,
                    "gpu",
                    "GPU",
                    supply ->
                        supply
                            .with(Supply.PEAK, 1_000)
                            .with(Supply.HOUR_PRICE, 1.6)
                            .with(Ownership.SECTION, HandCheckedCompanyTest::owner))
                .adding(Product.SECTION, "chat", "Chat", HandCheckedCompanyTest::chat)
                .adding(Product.SECTION, "api", "API", HandCheckedCompanyTest::api)
                .adding(Model.SECTION, "own", "Own", HandCheckedCompanyTest::own)
                .adding(Model.SECTION, "other", "Other", HandCheckedCompanyTest::rented)
                .adding(
                    Role.SECTION,
                    "research",
                    "Research",
                    role(Function.RESEARCH, 2.5, 12_000, 0.25))
                .adding(
                    Role.SECTION, "support", "Support", role(Function.COST_OF_REVENUE, 1, 6_000, 0))
                .adding(Role.SECTION, "sales", "Sales", role(Function.SALES, 1, 2_400, 0))
                .adding(Role.SECTION, "general", "General", role(Function.GENERAL, 1, 1_200, 0))
                .adding(
                    OtherCost.SECTION,
                    "office",
                    "Office",
                    cost ->
                        cost.with(Function.CHOICE, Function.GENERAL).with(OtherCost.MONTHLY, 50))
                .adding(
                    OtherCost.SECTION,
                    "cloud",
                    "Cloud",
                    cost ->
                        cost.with(Function.CHOICE, Function.COST_OF_REVENUE)
                            .with(OtherCost.KIND, OtherCost.PER_USER)
                            .with(OtherCost.EACH_USER, 0.5))
                .adding(
                    OtherCost.SECTION,
                    "partner",
                    "Partner",
                    cost ->
                        cost.with(Function.CHOICE, Function.SALES)
                            .with(OtherCost.KIND, OtherCost.REVENUE_SHARE)
                            .with(OtherCost.SHARE_OF_REVENUE, 0.1))
                .adding(
                    OtherCost.SECTION,
                    "audit",
                    "Audit",
                    cost ->
                        cost.with(OtherCost.KIND, OtherCost.ONCE)
                            .with(OtherCost.AMOUNT, 300)
                            .with(OtherCost.WHEN, 2))
                .with(
                    Funding.SECTION,
                    funding ->
                        funding
                            .with(Funding.OPENING_CASH, 40_000)
                            .with(Funding.FOUNDERS_SHARE, 0.9)
                            .with(Funding.MINIMUM_CASH, 1_000)
                            .with(Funding.INTEREST, ONE_PERCENT_A_MONTH)
                            .adding(
                                Funding.ROUNDS,
                                "seed",
                                "Seed",
                                round ->
                                    round
                                        .with(Funding.ROUND_AMOUNT, 10_000)
                                        .with(Funding.PRE_MONEY, 40_000)
                                        .with(Funding.OPTION_POOL, 0.05)
                                        .with(Funding.ROUND_MONTH, 2)))
                .with(
                    Tax.SECTION,
                    tax ->
                        tax.with(Tax.RATE, 0.25).with(Tax.FEE_SHARE, 0.1).with(Tax.FEE_EACH, 0.2)));
  }

  private static Node owner(Node ownership) {
    return ownership
        .with(Owned.PRICE, 7_008)
        .with(Owned.NETWORK_SHARE, 0.2)
        .with(Ownership.DECLINE, 0.5)
        .with(Ownership.AGE, 1)
        .with(Owned.POWER, 2)
        .with(Owned.PUE, 1.5)
        .with(Owned.ELECTRICITY, 0.08);
  }

  private static Node chat(Node product) {
    return product
        .with(Product.MODEL, "own")
        .with(Pricing.PRICE, 10)
        .with(Product.LAUNCH, 2)
        .with(Demand.FREE_AT_START, 1_000)
        .with(Demand.PAYING_AT_START, 100)
        .with(Demand.NEW_USERS, 301)
        .with(Demand.WORD_OF_MOUTH, 0.1)
        .with(Demand.MARKET_SIZE, 11_000)
        .with(Demand.MARKETING, 500)
        .with(Demand.ACQUISITION_COST, 5)
        .with(Demand.CONVERSION, 0.1)
        .with(RetentionPlan.CHURN, 0.2)
        .with(Demand.FREE_CHURN, 0.5)
        .with(Usage.REQUESTS, 12)
        .with(Usage.FREE_USE, 0.2)
        .with(Usage.INPUT_TOKENS, 1_000)
        .with(Usage.CACHED_SHARE, 0.5)
        .with(Usage.OUTPUT_TOKENS, 200);
  }

  private static Node api(Node product) {
    return product
        .with(Product.MODEL, "other")
        .with(Pricing.PRICING, Pricing.TOKENS)
        .with(Pricing.INPUT_PRICE, 4)
        .with(Pricing.CACHED_PRICE, 1)
        .with(Pricing.OUTPUT_PRICE, 10)
        .with(Demand.PAYING_AT_START, 10)
        .with(Demand.NEW_USERS, 40)
        .with(Demand.WORD_OF_MOUTH, 0)
        .with(Demand.MARKET_SIZE, 1_000_000)
        .with(Demand.MARKETING, 0)
        .with(Demand.CONVERSION, 0.5)
        .with(RetentionPlan.CHURN, 0.1)
        .with(Demand.FREE_CHURN, 0.25)
        .with(Usage.REQUESTS, 24)
        .with(Usage.FREE_USE, 0)
        .with(Usage.INPUT_TOKENS, 1_000)
        .with(Usage.CACHED_SHARE, 0.25)
        .with(Usage.OUTPUT_TOKENS, 100);
  }

  private static Node own(Node model) {
    return TestModels.trained(model)
        .with(
            Architecture.SECTION,
            shape ->
                shape
                    .with(Architecture.TOTAL_PARAMETERS, 1)
                    .with(Architecture.ACTIVE_PARAMETERS, 1)
                    .with(Architecture.LAYERS, 10)
                    .with(Architecture.ATTENTION_WIDTH, 100))
        .with(
            TrainingPlan.SECTION,
            plan ->
                plan.with(TrainingPlan.TOKENS, 2_628)
                    .with(TrainingPlan.SEQUENCE, 1_000)
                    .with(TrainingPlan.MFU, 0.5)
                    .with(TrainingPlan.GOODPUT, 0.8)
                    .with(TrainingPlan.ACCELERATORS, 10)
                    .with(TrainingPlan.DATA_COST, 5_000))
        .with(
            ServingPlan.SECTION,
            plan ->
                plan.with(ServingPlan.ACCELERATORS_PER_REPLICA, 2)
                    .with(ServingPlan.PREFILL_THROUGHPUT, 1_000)
                    .with(ServingPlan.DECODE_THROUGHPUT, 100)
                    .with(ServingPlan.TARGET_UTILISATION, 0.5)
                    .with(ServingPlan.PEAK_TO_MEAN, 2)
                    .with(ServingPlan.MINIMUM_REPLICAS, 0)
                    .with(ServingPlan.AUTOSCALING, 0.25));
  }

  private static Node rented(Node model) {
    return model
        .with(Model.KIND, Model.RENTED)
        .with(
            RentedPlan.SECTION,
            plan ->
                plan.with(RentedPlan.INPUT_PRICE, 1)
                    .with(RentedPlan.CACHED_PRICE, 0.5)
                    .with(RentedPlan.OUTPUT_PRICE, 3)
                    .with(RentedPlan.DISCOUNT, 0.2));
  }

  private static UnaryOperator<Node> role(
      Choice.Option function, double heads, double salary, double onCosts) {
    return role ->
        role.with(Function.CHOICE, function)
            .with(Role.HEADS, heads)
            .with(Role.SALARY, salary)
            .with(Role.ON_COSTS, onCosts)
            .with(Role.RAISE, 0.1);
  }

  private static final double ABSENT = Double.NaN;

  /** Every monthly line, in its unit: months 1, 2 and 3. */
  private static Map<String, double[]> byHand() {
    Map<String, double[]> months = new LinkedHashMap<>();
    months.put("supplies.gpu.hourPriceInMoney", new double[] {2, 2, 2});
    double[] part = {1, Math.pow(2, -1 / 12.0), Math.pow(2, -2 / 12.0)};
    months.put("supplies.gpu.ownership.purchasePrice", new double[] {10950, 10950, 10950});
    months.put("supplies.gpu.ownership.value", times(part, 5475, 0));
    months.put("supplies.gpu.ownership.hourPrice", times(part, 0.625 * Math.log(2), 0.3));
    months.put("models.own.training.flop", new double[] {1.5768e+22, 1.5768e+22, 1.5768e+22});
    months.put(
        "models.own.training.flopWithAttention",
        new double[] {1.5799536e+22, 1.5799536e+22, 1.5799536e+22});
    months.put("models.own.training.leastAccelerators", new double[] {1, 1, 1});
    months.put("models.own.training.experimentHours", new double[] {0, 0, 0});
    months.put("models.own.training.postTrainingHours", new double[] {0, 0, 0});
    months.put("models.own.training.experimentCost", new double[] {0, 0, 0});
    months.put("models.own.training.postTrainingCost", new double[] {0, 0, 0});
    months.put("models.own.training.usefulHours", new double[] {8760, 8760, 8760});
    months.put("models.own.training.billedHours", new double[] {10950, 10950, 10950});
    months.put("models.own.training.duration", new double[] {1.5, 1.5, 1.5});
    months.put("models.own.training.readyMonth", new double[] {3, 3, 3});
    months.put("models.own.training.experimentsUnderWay", new double[] {0, 0, 0});
    months.put("models.own.training.postTrainingUnderWay", new double[] {0, 0, 0});
    months.put("models.own.training.underWay", new double[] {1, 0.5, 0});
    months.put("models.own.training.acceleratorHours", new double[] {7300, 3650, 0});
    months.put("models.own.training.cost", new double[] {14600, 7300, 0});
    months.put("models.own.training.dataSpend", new double[] {5000, 0, 0});
    months.put("products.chat.price.listed", new double[] {10, 10, 10});
    months.put("models.own.training.amortising", new double[] {0, 0, 1});
    months.put("models.own.training.spread", new double[] {0, 0, 21900 / 36.0});
    months.put("products.chat.live", new double[] {0, 0, 1});
    months.put("products.chat.users.openingFree", new double[] {0, 0, 1000});
    months.put("products.chat.users.openingPaying", new double[] {0, 0, 100});
    months.put("products.chat.marketingSpend", new double[] {0, 0, 500});
    months.put("products.chat.users.room", new double[] {11000, 11000, 9900});
    months.put("products.chat.users.innovation", new double[] {0, 0, 0});
    months.put("products.chat.users.wordOfMouth", new double[] {0, 0, 99});
    months.put("products.chat.users.fromMarketing", new double[] {0, 0, 100});
    months.put("products.chat.users.new", new double[] {0, 0, 500});
    months.put("products.chat.users.freeStaying", new double[] {0, 0, 500});
    months.put("products.chat.users.newPaying", new double[] {0, 0, 0});
    months.put("products.chat.users.converted", new double[] {0, 0, 50});
    months.put("products.chat.users.beginning", new double[] {0, 0, 50});
    months.put("products.chat.users.churned", new double[] {0, 0, 20});
    months.put("products.chat.users.free", new double[] {0, 0, 700});
    months.put("products.chat.users.paying", new double[] {0, 0, 130});
    months.put("products.chat.users.total", new double[] {0, 0, 830});
    months.put("products.chat.users.freeMonths", new double[] {0, 0, 850});
    months.put("products.chat.users.payingMonths", new double[] {0, 0, 115});
    months.put("products.chat.requests.paying", new double[] {0, 0, 41975});
    months.put("products.chat.requests.free", new double[] {0, 0, 62050});
    months.put("products.chat.tokens.paying.freshInput", millions(0, 0, 20.9875));
    months.put("products.chat.tokens.paying.cachedInput", millions(0, 0, 20.9875));
    months.put("products.chat.tokens.paying.output", millions(0, 0, 8.395));
    months.put("products.chat.tokens.paying.reasoning", millions(0, 0, 0));
    months.put("products.chat.tokens.free.freshInput", millions(0, 0, 31.025));
    months.put("products.chat.tokens.free.cachedInput", millions(0, 0, 31.025));
    months.put("products.chat.tokens.free.output", millions(0, 0, 12.41));
    months.put("products.chat.tokens.free.reasoning", millions(0, 0, 0));
    months.put("products.chat.revenue", new double[] {0, 0, 1150});
    months.put("products.chat.fees", new double[] {0, 0, 138});
    months.put("products.api.price.listed", new double[] {3.1025, 3.1025, 3.1025});
    months.put("products.api.live", new double[] {1, 1, 1});
    months.put("products.api.users.openingFree", new double[] {0, 30, 41.25});
    months.put("products.api.users.openingPaying", new double[] {10, 9, 19.35});
    months.put("products.api.marketingSpend", new double[] {0, 0, 0});
    months.put("products.api.users.room", new double[] {999990, 999961, 999939.4});
    months.put("products.api.users.innovation", new double[] {0, 0, 0});
    months.put("products.api.users.wordOfMouth", new double[] {0, 0, 0});
    months.put("products.api.users.fromMarketing", new double[] {0, 0, 0});
    months.put("products.api.users.new", new double[] {40, 40, 40});
    months.put("products.api.users.freeStaying", new double[] {0, 22.5, 30.9375});
    months.put("products.api.users.newPaying", new double[] {0, 0, 0});
    months.put("products.api.users.converted", new double[] {0, 11.25, 15.46875});
    months.put("products.api.users.beginning", new double[] {0, 11.25, 15.46875});
    months.put("products.api.users.churned", new double[] {1, 0.9, 1.935});
    months.put("products.api.users.free", new double[] {30, 41.25, 45.46875});
    months.put("products.api.users.paying", new double[] {9, 19.35, 32.88375});
    months.put("products.api.users.total", new double[] {39, 60.6, 78.3525});
    months.put("products.api.users.freeMonths", new double[] {15, 35.625, 43.359375});
    months.put("products.api.users.payingMonths", new double[] {9.5, 14.175, 26.116875});
    months.put("products.api.requests.paying", new double[] {6935, 10347.75, 19065.31875});
    months.put("products.api.requests.free", new double[] {0, 0, 0});
    months.put(
        "products.api.tokens.paying.freshInput", millions(5.20125, 7.7608125, 14.2989890625));
    months.put(
        "products.api.tokens.paying.cachedInput", millions(1.73375, 2.5869375, 4.7663296875));
    months.put("products.api.tokens.paying.output", millions(0.6935, 1.034775, 1.906531875));
    months.put("products.api.tokens.paying.reasoning", millions(0, 0, 0));
    months.put("products.api.tokens.free.freshInput", millions(0, 0, 0));
    months.put("products.api.tokens.free.cachedInput", millions(0, 0, 0));
    months.put("products.api.tokens.free.output", millions(0, 0, 0));
    months.put("products.api.tokens.free.reasoning", millions(0, 0, 0));
    months.put("products.api.revenue", new double[] {29.47375, 43.9779375, 81.0276046875});
    months.put("products.api.fees", new double[] {4.847375, 7.23279375, 13.32613546875});
    months.put("models.own.serving.busyHours.paying", new double[] {0, 0, 29.149305555555557});
    months.put("models.own.serving.busyHours.free", new double[] {0, 0, 43.09027777777778});
    months.put("models.own.serving.busyHours", new double[] {0, 0, 72.23958333333333});
    months.put("models.own.serving.peakLoad", new double[] {0, 0, 0.19791666666666666});
    months.put("models.own.serving.onDuty", new double[] {0, 0, 1});
    months.put("models.own.serving.replicas", new double[] {0, 0, 1});
    months.put("models.own.serving.followingHours", new double[] {0, 0, 144.47916666666666});
    months.put("models.own.serving.billedHours", new double[] {0, 0, 583.6197916666666});
    months.put("models.own.serving.idleHours", new double[] {0, 0, 511.3802083333333});
    months.put("models.own.serving.utilisation", new double[] {ABSENT, ABSENT, 0.1237785016286645});
    months.put("models.own.serving.acceleratorHours", new double[] {0, 0, 1167.2395833333333});
    months.put("models.own.serving.replicaHourPrice", new double[] {4, 4, 4});
    months.put("models.own.serving.costPaying", new double[] {0, 0, 116.59722222222223});
    months.put("models.own.serving.costFree", new double[] {0, 0, 172.36111111111111});
    months.put("models.own.serving.costIdle", new double[] {0, 0, 2045.5208333333333});
    // 2 GPUs at 2 an hour; 3.6M tokens read or 0.36M written in an hour.
    months.put(
        "models.own.serving.busyCostPerMillionInput", new double[] {4 / 3.6, 4 / 3.6, 4 / 3.6});
    months.put(
        "models.own.serving.busyCostPerMillionOutput", new double[] {4 / 0.36, 4 / 0.36, 4 / 0.36});
    months.put("models.own.serving.tokens", millions(0, 0, 124.83));
    months.put("models.other.rental.freshPrice", new double[] {1, 1, 1});
    months.put("models.other.rental.paidShare", new double[] {0.8, 0.8, 0.8});
    months.put("models.other.rental.api.inputFactor", new double[] {1, 1, 1});
    months.put("models.other.rental.api.outputFactor", new double[] {1, 1, 1});
    months.put("models.other.rental.unusedCommitment", new double[] {0, 0, 0});
    months.put(
        "models.other.rental.costPaying", new double[] {8.148625, 12.15860625, 22.40174953125});
    months.put("models.other.rental.costFree", new double[] {0, 0, 0});
    months.put("models.other.rental.tokens", millions(7.6285, 11.382525, 20.971850625));
    months.put("team.research.headcount", new double[] {2, 2, 2});
    months.put("team.research.cost", new double[] {2500, 2500, 2500});
    months.put("team.research.hired", new double[] {0, 0, 0});
    months.put("team.research.yearlySalary", new double[] {12000, 12000, 12000});
    months.put("team.research.hiringCost", new double[] {0, 0, 0});
    months.put("team.support.headcount", new double[] {1, 1, 1});
    months.put("team.support.cost", new double[] {500, 500, 500});
    months.put("team.support.hired", new double[] {0, 0, 0});
    months.put("team.support.yearlySalary", new double[] {6000, 6000, 6000});
    months.put("team.support.hiringCost", new double[] {0, 0, 0});
    months.put("team.sales.headcount", new double[] {1, 1, 1});
    months.put("team.sales.cost", new double[] {200, 200, 200});
    months.put("team.sales.hired", new double[] {0, 0, 0});
    months.put("team.sales.yearlySalary", new double[] {2400, 2400, 2400});
    months.put("team.sales.hiringCost", new double[] {0, 0, 0});
    months.put("team.general.headcount", new double[] {1, 1, 1});
    months.put("team.general.cost", new double[] {100, 100, 100});
    months.put("team.general.hired", new double[] {0, 0, 0});
    months.put("team.general.yearlySalary", new double[] {1200, 1200, 1200});
    months.put("team.general.hiringCost", new double[] {0, 0, 0});
    months.put("team.headcount", new double[] {5, 5, 5});
    months.put("costs.office.cost", new double[] {50, 50, 50});
    months.put("costs.cloud.cost", new double[] {4.75, 7.0875, 70.5584375});
    months.put("costs.partner.cost", new double[] {2.947375, 4.39779375, 123.10276046875});
    months.put("costs.audit.cost", new double[] {0, 300, 0});
    months.put("funding.rounds.seed.raised", new double[] {0, 10000, 0});
    months.put("funding.rounds.seed.postMoney", new double[] {50000, 50000, 50000});
    months.put("funding.rounds.seed.sold", new double[] {0.2, 0.2, 0.2});
    months.put("funding.rounds.seed.kept", new double[] {0.75, 0.75, 0.75});
    months.put("ownership.founders", new double[] {0.9, 0.675, 0.675});
    months.put("products.chat.income.revenue", new double[] {0, 0, 1150});
    months.put("products.api.income.revenue", new double[] {29.47375, 43.9779375, 81.0276046875});
    months.put("revenue.total", new double[] {29.47375, 43.9779375, 1231.0276046875});
    months.put(
        "costOfRevenue.servingPaying", new double[] {8.148625, 12.15860625, 138.99897175347223});
    months.put("costOfRevenue.servingFree", new double[] {0, 0, 172.36111111111111});
    months.put("costOfRevenue.idle", new double[] {0, 0, 2045.5208333333333});
    months.put("costOfRevenue.support", new double[] {504.75, 507.0875, 570.5584375});
    months.put("costOfRevenue.fees", new double[] {4.847375, 7.23279375, 151.32613546875});
    months.put("costOfRevenue.total", new double[] {517.746, 526.4789, 3078.7654891666666});
    months.put("grossProfit", new double[] {-488.27225, -482.5009625, -1847.7378844791667});
    months.put(
        "grossProfit.serving", new double[] {21.325125, 31.819331250000005, 1092.0286329340277});
    months.put(
        "grossProfit.reported", new double[] {-488.27225, -482.5009625, -1675.3767733680556});
    months.put(
        "grossProfit.fullyLoaded", new double[] {-488.27225, -482.5009625, -2456.0712178125});
    months.put(
        "margin.serving", new double[] {0.7235294117647059, 0.723529411764706, 0.8870870391336533});
    months.put(
        "margin.reported",
        new double[] {-16.566342932270242, -10.971432266463156, -1.3609579240859957});
    months.put(
        "margin.fullyLoaded",
        new double[] {-16.566342932270242, -10.971432266463156, -1.9951390273136735});
    months.put(
        "margin.gross",
        new double[] {-16.566342932270242, -10.971432266463156, -1.500971933889509});
    months.put("research.staff", new double[] {2500, 2500, 2500});
    months.put("research.engineering", new double[] {0, 0, 0});
    months.put("research.training", new double[] {14600, 7300, 0});
    months.put("research.experiments", new double[] {0, 0, 0});
    months.put("research.postTraining", new double[] {0, 0, 0});
    months.put("research.data", new double[] {5000, 0, 0});
    months.put("research.other", new double[] {0, 300, 0});
    months.put("research.total", new double[] {22100, 10100, 2500});
    months.put("sales.marketing", new double[] {0, 0, 500});
    months.put("sales.staff", new double[] {200, 200, 200});
    months.put("sales.other", new double[] {2.947375, 4.39779375, 123.10276046875});
    months.put("sales.total", new double[] {202.947375, 204.39779375, 823.10276046875});
    months.put("general.staff", new double[] {100, 100, 100});
    months.put("general.other", new double[] {50, 50, 50});
    months.put("general.total", new double[] {150, 150, 150});
    months.put("amortisation", new double[] {0, 0, 0});
    months.put(
        "operatingIncome", new double[] {-22941.219625, -10936.89875625, -5320.840644947917});
    months.put(
        "margin.operating",
        new double[] {-778.3610712922516, -248.69057936721111, -4.322275653841758});
    months.put("ebitda", new double[] {-22941.219625, -10936.89875625, -5320.840644947917});
    months.put("otherIncome.grants", new double[] {0, 0, 0});
    months.put("interest.received", new double[] {400, 174.58780375, 166.964694225});
    months.put("interest.paid", new double[] {0, 0, 0});
    months.put("cash.opening", new double[] {40000, 17458.780375, 16696.4694225});
    months.put("interest", new double[] {400, 174.58780375, 166.964694225});
    months.put("incomeBeforeTax", new double[] {-22541.219625, -10762.3109525, -5153.875950722917});
    months.put("tax.lossesUsed", new double[] {0, 0, 0});
    months.put("tax.losses", new double[] {22541.219625, 33303.5305775, 38457.40652822291});
    months.put("tax.due", new double[] {0, 0, 0});
    months.put("netIncome", new double[] {-22541.219625, -10762.3109525, -5153.875950722917});
    months.put("billings.inAdvance", new double[] {0, 0, 0});
    months.put("billings", new double[] {29.47375, 43.9779375, 1231.0276046875});
    months.put("billings.onAccount", new double[] {29.47375, 43.9779375, 1231.0276046875});
    months.put("purchases.onAccount", new double[] {19665.846, 7673.6439, 3100.5421141666666});
    months.put("receivables", new double[] {0, 0, 0});
    months.put("payables", new double[] {0, 0, 0});
    months.put("deferredRevenue", new double[] {0, 0, 0});
    months.put("cash.netIncome", new double[] {-22541.219625, -10762.3109525, -5153.875950722917});
    months.put("cash.depreciation", new double[] {0, 0, 0});
    months.put("cash.amortisation", new double[] {0, 0, 0});
    months.put("cash.grantsInIncome", new double[] {0, 0, 0});
    months.put("cash.receivables", new double[] {0, 0, 0});
    months.put("cash.payables", new double[] {0, 0, 0});
    months.put("cash.deferredRevenue", new double[] {0, 0, 0});
    months.put("cash.operating", new double[] {-22541.219625, -10762.3109525, -5153.875950722917});
    months.put("cash.capitalised", new double[] {0, 0, 0});
    months.put("cash.investment", new double[] {0, 0, 0});
    months.put("cash.investing", new double[] {0, 0, 0});
    months.put("cash.free", new double[] {-22541.219625, -10762.3109525, -5153.875950722917});
    months.put("cash.raised", new double[] {0, 10000, 0});
    months.put("cash.grants", new double[] {0, 0, 0});
    months.put("cash.loansDrawn", new double[] {0, 0, 0});
    months.put("cash.loansRepaid", new double[] {0, 0, 0});
    months.put("cash.financing", new double[] {0, 10000, 0});
    months.put("cash.check", new double[] {0, 0, 0});
    months.put("cash.closing", new double[] {17458.780375, 16696.4694225, 11542.593471777083});
    months.put("cash.left", new double[] {17458.780375, 16696.4694225, 11542.593471777083});
    months.put("cash.cumulative", new double[] {-22541.219625, -33303.5305775, -38457.40652822291});
    months.put("cash.netBurn", new double[] {22541.219625, 10762.3109525, 5153.875950722917});
    months.put(
        "runway.atBurn", new double[] {0.7745268741198381, 1.551383294553624, 2.2395947403736103});
    months.put("balance.cash", new double[] {17458.780375, 16696.4694225, 11542.593471777083});
    months.put("balance.receivables", new double[] {0, 0, 0});
    months.put("balance.accelerators", new double[] {0, 0, 0});
    months.put("balance.models", new double[] {0, 0, 0});
    months.put("balance.assets", new double[] {17458.780375, 16696.4694225, 11542.593471777083});
    months.put("balance.payables", new double[] {0, 0, 0});
    months.put("balance.deferredRevenue", new double[] {0, 0, 0});
    months.put("balance.debt", new double[] {0, 0, 0});
    months.put("balance.liabilities", new double[] {0, 0, 0});
    months.put("balance.openingEquity", new double[] {40000, 40000, 40000});
    months.put("balance.paidIn", new double[] {40000, 50000, 50000});
    months.put(
        "balance.retained", new double[] {-22541.219625, -33303.5305775, -38457.40652822291});
    months.put("balance.equity", new double[] {17458.780375, 16696.4694225, 11542.593471777083});
    months.put(
        "balance.liabilitiesAndEquity",
        new double[] {17458.780375, 16696.4694225, 11542.593471777083});
    months.put("balance.check", new double[] {0, 0, 0});
    months.put("nature.serving", new double[] {8.148625, 12.15860625, 311.3600828645833});
    months.put("nature.idle", new double[] {0, 0, 2045.5208333333333});
    months.put("nature.training", new double[] {19600, 7300, 0});
    months.put("nature.experiments", new double[] {0, 0, 0});
    months.put("nature.people", new double[] {3300, 3300, 3300});
    months.put("nature.marketing", new double[] {0, 0, 500});
    months.put("nature.other", new double[] {62.54475, 368.7180875, 394.9873334375});
    months.put("nature.total", new double[] {22970.693375, 10980.87669375, 6551.868249635417});
    months.put("users.total", new double[] {39, 60.6, 908.3525});
    months.put("users.paying", new double[] {9, 19.35, 162.88375});
    months.put(
        "models.own.serving.acceleratorHours.paying", new double[] {0, 0, 58.298611111111114});
    months.put("models.own.serving.acceleratorHours.free", new double[] {0, 0, 86.18055555555556});
    months.put("models.own.serving.acceleratorHours.idle", new double[] {0, 0, 1022.7604166666666});
    months.put("models.own.compute.cost", new double[] {0, 0, 2334.4791666666665});
    months.put(
        "models.own.compute.costPerMillion", new double[] {ABSENT, ABSENT, 18.701267056530213});
    months.put("models.other.compute.cost", new double[] {8.148625, 12.15860625, 22.40174953125});
    months.put(
        "models.other.compute.costPerMillion",
        new double[] {1.0681818181818181, 1.0681818181818181, 1.0681818181818181});
    months.put("compute.hours.training", new double[] {7300, 3650, 0});
    months.put("compute.hours.experiments", new double[] {0, 0, 0});
    months.put("compute.hours.paying", new double[] {0, 0, 58.298611111111114});
    months.put("compute.hours.free", new double[] {0, 0, 86.18055555555556});
    months.put("compute.hours.idle", new double[] {0, 0, 1022.7604166666666});
    months.put("compute.hours.unused", new double[] {0, 0, 0});
    months.put("compute.hours", new double[] {7300, 3650, 1167.2395833333333});
    months.put("compute.hours.used", new double[] {7300, 3650, 144.47916666666666});
    months.put("compute.utilisation", new double[] {1, 1, 0.1237785016286645});
    months.put("compute.trainingCost", new double[] {14600, 7300, 0});
    months.put("compute.trainingSoFar", new double[] {14600, 21900, 21900});
    months.put("compute.idleCost", new double[] {0, 0, 2045.5208333333333});
    months.put("compute.own.cost", new double[] {0, 0, 2334.4791666666665});
    months.put("compute.rented.cost", new double[] {8.148625, 12.15860625, 22.40174953125});
    months.put("compute.gpuCost", new double[] {14600, 7300, 2334.4791666666665});
    months.put("compute.idleShare", new double[] {0, 0, 0.8762214983713354});
    months.put("compute.cost", new double[] {14608.148625, 7312.15860625, 2356.8809161979166});
    months.put(
        "compute.revenueShare",
        new double[] {495.6325077399381, 166.26879344330325, 1.9145638223086134});
    months.put("compute.own.costPerMillion", new double[] {ABSENT, ABSENT, 18.701267056530213});
    months.put(
        "compute.rented.costPerMillion",
        new double[] {1.0681818181818181, 1.0681818181818181, 1.0681818181818181});
    months.put("compute.own.tokens", millions(0, 0, 124.83));
    months.put("compute.rented.tokens", millions(7.6285, 11.382525, 20.971850625));
    months.put("compute.servingCost", new double[] {8.148625, 12.15860625, 2356.8809161979166});
    months.put("compute.trainingSpend", new double[] {19600, 7300, 0});
    months.put("compute.tokens", millions(7.6285, 11.382525, 145.801850625));
    months.put(
        "compute.costPerMillion",
        new double[] {1.0681818181818181, 1.0681818181818181, 16.16495885405307});
    double[] revenue = {29.47375, 43.9779375, 1231.0276046875};
    double[] paying = {0, 0, 116.59722222222223};
    double[] free = {0, 0, 172.36111111111111};
    double[] chat = {0, 0, 1150 - paying[2] - 138 - 0.5 * 115};
    double[] api = {
      29.47375 - 8.148625 - 4.847375 - 4.75,
      43.9779375 - 12.15860625 - 7.23279375 - 7.0875,
      81.0276046875 - 22.40174953125 - 13.32613546875 - 13.0584375
    };
    months.put("products.chat.costOfServingPaying", paying);
    months.put("products.chat.costOfServingFree", free);
    months.put("products.chat.contribution", chat);
    months.put(
        "products.api.costOfServingPaying", new double[] {8.148625, 12.15860625, 22.40174953125});
    months.put("products.api.costOfServingFree", new double[] {0, 0, 0});
    months.put("products.api.contribution", api);
    months.put(
        "contribution.cm1",
        new double[] {api[0] + 4.75, api[1] + 7.0875, api[2] + chat[2] + 13.0584375 + 57.5});
    months.put("contribution.cm2", new double[] {api[0], api[1], api[2] + chat[2]});
    months.put(
        "contribution.cm3",
        new double[] {
          api[0] - 0.1 * revenue[0],
          api[1] - 0.1 * revenue[1],
          api[2] + chat[2] - 500 - 0.1 * revenue[2] - free[2]
        });
    months.put("revenue.arr", times(revenue, 12, 0));
    months.put("products.chat.unit.survival", new double[] {0, 0, 1});
    months.put("products.api.unit.survival", new double[] {1, 0.9, 0.81});
    months.put("models.own.servingProfit", new double[] {0, 0, 1150 - 2334.4791666666665});
    unitEconomics(months);
    return months;
  }

  @TestFactory
  Stream<DynamicTest> every_line_is_what_it_is_by_hand() {
    return byHand().entrySet().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(row.getKey(), () -> check(row.getKey(), row.getValue())));
  }

  private void check(String id, double[] expected) {
    Series series = company.projection().series(company.model().sheet().line(id));
    for (int t = 0; t < expected.length; t++) {
      if (Double.isNaN(expected[t])) {
        assertThat(series.isPresent(t)).as(id + " in month " + (t + 1)).isFalse();
      } else {
        assertThat(series.value(t))
            .as(id + " in month " + (t + 1))
            .isCloseTo(expected[t], within(1e-9 * Math.max(1, Math.abs(expected[t]))));
      }
    }
  }

  @Test
  void no_line_is_left_out() {
    List<String> monthly = new ArrayList<>();
    for (Line line : company.model().sheet().lines()) {
      if (line.kind() != Kind.OUTCOME) {
        monthly.add(line.id());
      }
    }
    assertThat(byHand().keySet()).containsExactlyInAnyOrderElementsOf(monthly);
  }

  /**
   * In month 3 of "chat" 115 user-months bring 1,150, cost 116.597222 of serving, 138 of fees,
   * 57.50 of cloud, 115 of partner, 500 of marketing and 172.361111 for 850 months of free users,
   * over 50.37M tokens and 41,975 requests. A user-month of "api" brings 3.1025 and costs 0.85775
   * of serving, 0.51025 of fees, 0.50 of cloud and 0.31025 of partner, over 0.803M tokens and 730
   * requests, whatever the month.
   */
  private static void unitEconomics(Map<String, double[]> months) {
    double serving = 116.59722222222223;
    double cm1 = 895.4027777777778;
    double cm2 = 837.9027777777778;
    double cm3 = 50.541666666666664;
    months.put("products.chat.contribution.cm1", third(cm1));
    months.put("products.chat.contribution.cm3", third(cm3));
    months.put("products.chat.tokens.paying", third(50.37e6));
    months.put("products.chat.unit.requestCost", third(serving / 41_975));
    months.put("products.chat.unit.revenue", onlyThird(10));
    months.put("products.chat.unit.serving", onlyThird(serving / 115));
    months.put("products.chat.unit.servingFree", onlyThird(172.36111111111111 / 850));
    months.put("products.chat.unit.cm1", onlyThird(cm1 / 115));
    months.put("products.chat.unit.cm2", onlyThird(cm2 / 115));
    months.put("products.chat.unit.cm3", onlyThird(cm3 / 115));
    months.put("products.chat.unit.pricePerMillion", onlyThird(1_150 / 50.37));
    months.put("products.chat.unit.costPerMillion", onlyThird(serving / 50.37));
    months.put("products.chat.unit.pricePerRequest", onlyThird(1_150 / 41_975.0));
    months.put("products.chat.unit.costPerRequest", onlyThird(serving / 41_975));
    double[] users = {9.5, 14.175, 26.116875};
    months.put("products.api.price.paidShare", always(1));
    months.put("products.api.contribution.cm1", times(users, 1.7345, 0));
    months.put("products.api.contribution.cm3", times(users, 0.92425, 0));
    months.put("products.api.tokens.paying", times(users, 0.803e6, 0));
    months.put("products.api.unit.requestCost", always(0.001175));
    months.put("products.api.unit.revenue", always(3.1025));
    months.put("products.api.unit.serving", always(0.85775));
    months.put("products.api.unit.servingFree", always(0));
    months.put("products.api.unit.cm1", always(1.7345));
    months.put("products.api.unit.cm2", always(1.2345));
    months.put("products.api.unit.cm3", always(0.92425));
    months.put("products.api.unit.pricePerMillion", always(3.1025 / 0.803));
    months.put("products.api.unit.costPerMillion", always(0.85775 / 0.803));
    months.put("products.api.unit.pricePerRequest", always(0.00425));
    months.put("products.api.unit.costPerRequest", always(0.001175));
  }

  private static double[] always(double value) {
    return new double[] {value, value, value};
  }

  private static double[] third(double value) {
    return new double[] {0, 0, value};
  }

  private static double[] onlyThird(double value) {
    return new double[] {ABSENT, ABSENT, value};
  }

  private static double[] times(double[] values, double factor, double plus) {
    return Arrays.stream(values).map(value -> value * factor + plus).toArray();
  }

  private static double[] millions(double... values) {
    return Arrays.stream(values).map(value -> value * 1e6).toArray();
  }
}
