package paydirt.ui;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import paydirt.analysis.Effects;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.file.CatalogReader;
import paydirt.scenario.Scenario;
import paydirt.ui.catalog.CatalogView;
import paydirt.ui.compute.ComputeView;
import paydirt.ui.customers.CustomersView;
import paydirt.ui.explanation.ExplanationPane;
import paydirt.ui.overview.OverviewView;
import paydirt.ui.table.StatementsView;
import paydirt.ui.theme.ThemeSwitch;

/** The views of an evaluation; only the one in sight is brought up to date at once. */
final class Views {
  private static final int OVERVIEW = 0;
  private static final int STATEMENTS = 1;
  private static final int CUSTOMERS = 2;
  private static final int COMPUTE = 3;
  private static final int CATALOG = 4;

  private final OverviewView overview;
  private final StatementsView statements;
  private final CustomersView customers;
  private final ComputeView compute;
  private final ExplanationPane explanation;
  private Optional<CatalogView> catalog = Optional.empty();
  private int shown = OVERVIEW;
  private Optional<Evaluation> now = Optional.empty();
  private Optional<Evaluation> before = Optional.empty();

  Views(Desk desk, ThemeSwitch theme, Executor aside) {
    overview = new OverviewView(desk, theme.theme());
    statements = new StatementsView(desk);
    customers = new CustomersView(desk, theme.theme());
    compute = new ComputeView(desk, theme.theme());
    explanation = new ExplanationPane(desk, new Effects(new Evaluator()), aside);
    theme.follow(overview::apply);
    theme.follow(customers::apply);
    theme.follow(compute::apply);
  }

  /** What the views are called, in their order. */
  List<String> names() {
    return List.of("Overview", "Statements", "Customers", "Compute", "Catalogue");
  }

  /** Whether a view starts with both panes folded, since it needs the width. */
  boolean isWide(int index) {
    return index == STATEMENTS || index == CATALOG;
  }

  /** Brings a view up to date and gives it to be shown. */
  Node choose(int index) {
    shown = index;
    refresh();
    return switch (index) {
      case OVERVIEW -> overview.node();
      case CUSTOMERS -> customers.node();
      case COMPUTE -> compute.node();
      case CATALOG -> catalog().node();
      default -> statements.node();
    };
  }

  /** The catalogue's view; its files are read when it is first looked at. */
  private CatalogView catalog() {
    if (catalog.isEmpty()) {
      catalog = Optional.of(new CatalogView(CatalogReader.ofProgram(), firstMonth()));
    }
    return catalog.get();
  }

  int shown() {
    return shown;
  }

  Node explanation() {
    return explanation.node();
  }

  /** The button that folds the explanation away. */
  Button closeExplanation() {
    return explanation.closeButton();
  }

  /**
   * Shows these numbers.
   *
   * @param saved the saved document's, if they are to be compared with
   */
  void show(Evaluation evaluation, Optional<Evaluation> saved) {
    now = Optional.of(evaluation);
    before = saved;
    refresh();
    explanation.show(evaluation);
    if (explanation.explained().isEmpty()) {
      explain(OverviewView.firstExplained(evaluation), 1);
    }
  }

  private void refresh() {
    now.ifPresent(
        evaluation -> {
          switch (shown) {
            case OVERVIEW -> overview.show(evaluation, before);
            case CUSTOMERS -> customers.show(evaluation, before);
            case COMPUTE -> compute.show(evaluation, before);
            case CATALOG -> catalog().show(firstMonth());
            default -> statements.show(evaluation, before);
          }
        });
  }

  /** Explains a line or a driver; months are 1-based. */
  void explain(String id, int month) {
    overview.setExplained(id);
    customers.setExplained(id);
    compute.setExplained(id);
    explanation.explain(id, month);
  }

  /** Dims the numbers while others are worked out for long. */
  void setCalculating(boolean calculating) {
    overview.setCalculating(calculating);
    statements.setCalculating(calculating);
    customers.setCalculating(calculating);
    compute.setCalculating(calculating);
  }

  /** The line that a person looks at: of the table in sight, else the one explained. */
  Optional<String> lookedAt() {
    Optional<String> inTable = shown == STATEMENTS ? statements.chosen() : Optional.empty();
    return inTable.or(explanation::explained);
  }

  /** The first month of what is shown, against which figures are stale. */
  YearMonth firstMonth() {
    return now.map(Evaluation::scenario).orElse(Scenario.EMPTY).firstMonth();
  }

  /** Puts the cursor into the search field of the view in sight, if it has one. */
  boolean find() {
    boolean canFind = shown == STATEMENTS;
    if (canFind) {
      statements.search().input().requestFocus();
      statements.search().input().selectAll();
    }
    return canFind;
  }

  /** The last month of what is shown, 1-based. */
  OptionalInt lastMonth() {
    return now.map(evaluation -> OptionalInt.of(evaluation.projection().months()))
        .orElse(OptionalInt.empty());
  }
}
