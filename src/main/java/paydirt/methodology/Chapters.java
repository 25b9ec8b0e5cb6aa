package paydirt.methodology;

import java.util.List;

/**
 * What each chapter of the model is about and which publications its equations come from, in the
 * order in which a person reads them. The lines themselves are declared in the model.
 */
final class Chapters {
  private Chapters() {}

  private static Topic topic(String title, String about, String... sources) {
    return Topic.of(Part.LINES, title, List.of(about), List.of(sources));
  }

  /** Every chapter of the model, without its lines. */
  static final List<Topic> ALL =
      List.of(
          topic(
              "Market",
              "The race of capabilities, and what a capability is worth in it. Capability is the order of magnitude of effective training compute: the logarithm of compute times the gain of algorithms. The frontier rises, rivals and open models trail it by months, and a model of our own stays where it was when it was ready. Those who choose compare capability, price and community. That choice and price follow effective compute is an assumption.",
              "Choice as a multinomial logit: McFadden, Conditional logit analysis of qualitative choice behavior, 1974",
              "Effective compute: Ho et al., Algorithmic progress in language models, 2024, arXiv 2403.05812"),
          topic(
              "Community",
              "The developers around our models with open weights: how many they are, which part of our work they do, and which users host a model themselves instead of paying."),
          topic(
              "Customers",
              "Who comes to a product, who begins to pay, who leaves and who is there at the month's end. New users come by innovation and by word of mouth, (p + q · U ÷ M) · (M − U), by marketing and as stated; never more than the market has left.",
              "New users: Bass, A new product growth for model consumer durables, Management Science 15, 1969"),
          topic(
              "Usage",
              "From users to requests and tokens, kept apart for paying and free users, for fresh and cached input and for output, of which reasoning."),
          topic(
              "Pricing",
              "What paying users pay: for their plans, for what they use above them, or by the token. Where users differ, use is log-normal, and what lies above an allowance follows from that distribution in closed form.",
              "Part of all use below a limit: Aitchison and Brown, The Lognormal Distribution, 1957, §2.4"),
          topic(
              "Routing",
              "Which models answer the requests of a product, and from when on: one model, several with shares, or a model and its successors."),
          topic(
              "Tenths of users",
              "Paying users in ten parts of equal numbers, by what they ask for: what one of each pays, costs and earns in a month."),
          topic(
              "Users who lose money",
              "From which use on a user costs more than it pays, how many do, and the allowance and the price at which that stops."),
          topic(
              "Training",
              "From parameters and tokens to the months and the cost of a run, of the experiments before it and of the post-training after it; then the cost on the four bases that published figures mix, which differ by a factor of twenty.",
              "6 FLOP per parameter and token: Kaplan et al., Scaling laws for neural language models, 2020, arXiv 2001.08361, §2.1",
              "FLOP of attention: Chowdhery et al., PaLM, 2022, arXiv 2204.02311, appendix B"),
          topic(
              "Throughput",
              "What one replica can do: the largest batch that fits in memory and is quick enough, the time to read its input and to write a token of each sequence, and from these tokens per second. Reading memory and computing overlap, so the slower of the two counts; what no data sheet states was fitted to measurements.",
              "Roofline: Williams et al., Roofline: an insightful visual performance model, 2009",
              "Its use for transformers: Pope et al., Efficiently scaling transformer inference, 2022, arXiv 2211.05102"),
          topic(
              "Serving",
              "From tokens to busy hours, whole replicas, billed hours, utilisation and what stands idle. Utilisation is a result: replicas are whole, carry the busiest hour at the target utilisation, and are at least the minimum."),
          topic(
              "Rented model",
              "A model that somebody else runs, paid by the token: list prices with their context tier, less discounts, and at least what is committed."),
          topic(
              "Compute supply",
              "What accelerators cost: owned ones work first, then reserved ones, and the rest is rented on demand; training goes before serving. Commitments that nobody uses cost all the same."),
          topic(
              "Cost of capital",
              "What owned accelerators cost in a year if the money in them must earn the discount rate: the annuity that pays their price back over their life."),
          topic(
              "Research compute",
              "Accelerators that research keeps busy outside the runs of models."),
          topic(
              "Compute",
              "All compute together: what each GPU-hour is used for, what stands idle, and what a token costs, by model and by source."),
          topic(
              "Team",
              "The people of each role: whole heads, by plan or with the business, and what they cost."),
          topic("Other costs", "Costs that are neither people nor compute, one line for each."),
          topic(
              "Income statement",
              "From revenue to net income. Costs are positive amounts; depreciation of accelerators is part of what uses them, serving or training."),
          topic(
              "Losses carried forward",
              "Losses of earlier months, which are set against later profits up to a limit."),
          topic(
              "Cash flow",
              "From net income to cash. Grants are income, but their money is financing, and so is the principal of loans; interest and tax are operating."),
          topic(
              "Working capital",
              "What is billed and not yet paid, on both sides, and what is billed and not yet earned."),
          topic(
              "Balance sheet",
              "What the company has and owes at the month's end. No line is computed from the other side: cash comes from the cash flow, retained earnings from the income statement, and the difference that is left is shown."),
          topic("Funding", "Equity rounds and what they leave the founders, grants, and loans."),
          topic("Totals", "Users of all products together."),
          topic(
              "Costs by nature",
              "The costs once more, by what they are spent on; together they are revenue less operating income."),
          topic(
              "Gross margins",
              "Four gross margins side by side, each with more of the cost than the one before."),
          topic(
              "Contribution",
              "What is left of revenue after the costs that grow with users, use or revenue, in three steps: after serving and payments, after support, after winning customers."),
          topic(
              "Break-even",
              "When each kind of profit begins and whether it stays, and how many users, which price and which utilisation would do."),
          topic(
              "Burn and runway",
              "The cash that is burnt in a month, and for how many such months it lasts."),
          topic(
              "Cash and runway",
              "How far the money goes: its lowest point, what is needed, when it comes back, and whether a company that goes on as in its last year is default alive.",
              "Default alive: Graham, Default alive or default dead?, 2015; calculator by Blackwell"),
          topic(
              "Returns",
              "What the free cash flow of the horizon is worth today and returns a year, before any funding and without a value beyond the horizon."),
          topic("Margins", "What is left of revenue after each step of cost, over the last year."),
          topic(
              "Growth",
              "Recurring revenue, how it grows, and what is burnt for it. A burn multiple below 1 is amazing, to 1.5 great, to 2 good, to 3 suspect, and bad above.",
              "Burn multiple and its bands: Sacks, The burn multiple, 2020"),
          topic(
              "Unit economics",
              "What a paying user brings, costs to win and is worth, over the last twelve months of the horizon; of each product and of all together."),
          topic(
              "Unit economics by month",
              "What one paying user, one request and 1M tokens of a product bring and cost in a month. Idle capacity, staff and training are in none of them."),
          topic(
              "Cost and price of a unit",
              "What a token, a request and a user cost to serve, and bring, over the last twelve months."),
          topic(
              "Training payback",
              "Whether a model that is trained pays for its training, and for that of its successor."),
          topic(
              "Assertions",
              "Statements about results that a scenario makes: where each is asked, where it fails and by how much."));
}
