package paydirt.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.unit.Unit;

/**
 * Cost lines of the chapters, filed under the account of the income statement they belong to, in
 * the order in which the chapters wrote them.
 */
final class Ledger {

  /** The accounts; each is one line of the income statement or of the cash flow. */
  enum Account {
    REVENUE,
    SERVING_PAYING,
    SERVING_FREE,
    IDLE,
    SUPPORT_STAFF,
    SUPPORT_OTHER,
    FEES,
    RESEARCH_STAFF,
    EXPERIMENTS,
    TRAINING,
    POST_TRAINING,
    DATA,
    RESEARCH_OTHER,
    SALES_STAFF,
    MARKETING,
    SALES_OTHER,
    GENERAL_STAFF,
    GENERAL_OTHER,
    AMORTISATION,
    /** Part of other accounts' costs that is no cash. */
    DEPRECIATION,
    /** Training that is an asset; in no account of the income statement. */
    CAPITALISED,
    /** Part of what is capitalised that is no cash. */
    CAPITALISED_DEPRECIATION,
    /** Cash for what is depreciated later; in no account of the income statement. */
    INVESTMENT,
    EQUITY
  }

  private final Map<Account, List<Line>> entries = new EnumMap<>(Account.class);

  void add(Account account, Line line) {
    entries.computeIfAbsent(account, key -> new ArrayList<>()).add(line);
  }

  /** The sum of an account, in money. */
  Formula total(Account account) {
    return Formula.sum(entries.getOrDefault(account, List.of()), Unit.MONEY);
  }
}
