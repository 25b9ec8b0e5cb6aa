package paydirt.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.unit.Unit;

/**
 * Lines of the chapters, filed under the account of the statements they belong to, in the order in
 * which the chapters wrote them.
 */
final class Ledger {

  /** The accounts; each is one line of a statement, or part of one. */
  enum Account {
    REVENUE,
    /**
     * What is billed less what is recognised, in the month; its running sum is deferred revenue.
     */
    BILLINGS_IN_ADVANCE,
    SERVING_PAYING,
    SERVING_FREE,
    IDLE,
    SUPPORT_STAFF,
    SUPPORT_OTHER,
    FEES,
    RESEARCH_STAFF,
    ENGINEERING_STAFF,
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
    /**
     * Runs and post-training in equal parts over the months of use; in no account of a statement.
     */
    TRAINING_SPREAD,
    /** Part of other accounts' costs that grows with users or revenue, without that of sales. */
    VARIABLE,
    /** Part of the costs of sales that grows with users or revenue; without marketing. */
    VARIABLE_SALES,
    /** Part of other accounts' costs that is no cash. */
    DEPRECIATION,
    /** Training that is an asset; in no account of the income statement. */
    CAPITALISED,
    /** Part of what is capitalised that is no cash. */
    CAPITALISED_DEPRECIATION,
    /** Cash for what is depreciated later; in no account of the income statement. */
    INVESTMENT,
    GRANTS,
    INTEREST_PAID,
    EQUITY,
    LOANS_DRAWN,
    LOANS_REPAID,
    /** A balance: what owned accelerators are worth in the books. */
    FIXED_ASSETS,
    /** A balance: what they were worth before the first month. */
    OPENING_FIXED_ASSETS,
    /** A balance: capitalised training that is not amortised yet. */
    CAPITALISED_MODELS,
    /** A balance: what is owed on loans. */
    DEBT
  }

  private final Map<Account, List<Line>> entries = new EnumMap<>(Account.class);

  void add(Account account, Line line) {
    entries.computeIfAbsent(account, key -> new ArrayList<>()).add(line);
  }

  /** The sum of several accounts, in money. */
  Formula total(Account... accounts) {
    List<Line> lines = new ArrayList<>();
    for (Account account : accounts) {
      lines.addAll(entries.getOrDefault(account, List.of()));
    }
    return Formula.sum(lines, Unit.MONEY);
  }

  /** What is left of an account without the part of it that another one holds. */
  Formula without(Account account, Account part) {
    return entries.containsKey(part) ? total(account).minus(total(part)) : total(account);
  }
}
