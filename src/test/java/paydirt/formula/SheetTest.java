package paydirt.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.previous;
import static paydirt.formula.Terms.A;
import static paydirt.formula.Terms.B;
import static paydirt.formula.Terms.ids;
import static paydirt.unit.Unit.PURE;

import org.junit.jupiter.api.Test;
import paydirt.unit.Unit;

class SheetTest {

  private static final String DOC = "A line.";

  private final Sheet.Builder sheet = Sheet.builder();
  private final Chapter chapter = sheet.chapter("Test");

  private Line level(String id, Formula formula) {
    return chapter.level(id, "Line " + id, PURE, formula, DOC);
  }

  private Reference later(String id) {
    return chapter.reference(id, PURE);
  }

  @Test
  void lines_are_kept_in_the_order_of_declaration() {
    level("b", later("a"));
    level("a", A);
    assertThat(ids(sheet.build().lines())).containsExactly("b", "a");
  }

  @Test
  void lines_are_computed_after_those_they_need() {
    level("b", later("a"));
    level("a", A);
    assertThat(ids(sheet.build().computationOrder())).containsExactly("a", "b");
  }

  @Test
  void an_id_declared_twice_is_refused() {
    level("a", A);
    assertThatThrownBy(() -> level("a", B))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("line a is declared twice");
  }

  @Test
  void a_reference_to_nothing_is_refused() {
    level("a", later("b"));
    refused("line a reads b, which is not declared");
  }

  @Test
  void a_reference_in_another_dimension_is_refused() {
    level("a", later("b"));
    chapter.flow("b", "B", Unit.MONEY, Terms.FEE, DOC);
    refused("line a reads b in pure number but it is in money");
  }

  @Test
  void a_line_of_another_sheet_is_refused() {
    Line stranger = Terms.line(Kind.LEVEL, "stranger", PURE, A);
    level("a", stranger.times(2));
    refused("line a reads stranger, which is not on this sheet");
  }

  @Test
  void a_line_that_needs_itself_is_refused() {
    level("a", later("a").plus(number(1)));
    refused("circular declaration: a → a");
  }

  @Test
  void a_circle_is_refused_with_its_path() {
    level("start", later("a"));
    level("a", later("b").times(2));
    level("b", later("c").plus(A));
    level("c", later("a"));
    refused("circular declaration: a → b → c → a");
  }

  @Test
  void a_circle_through_a_running_sum_is_refused() {
    level("a", Formula.runningSum(later("a")));
    refused("circular declaration: a → a");
  }

  @Test
  void a_circle_through_the_value_before_the_first_month_is_refused() {
    level("a", previous(A, later("a")));
    refused("circular declaration: a → a");
  }

  @Test
  void a_line_may_read_itself_a_month_ago() {
    Line users = level("users", previous(later("users"), number(100)).times(1.1));
    Sheet built = sheet.build();
    assertThat(built.computationOrder()).containsExactly(users);
    assertThat(built.read(users)).containsExactly("users");
    assertThat(built.readersOf("users")).containsExactly(users);
  }

  @Test
  void a_line_may_read_itself_some_months_ago() {
    level("a", Formula.ago(later("a"), number(3), number(1)));
    assertThat(sheet.build().lines()).hasSize(1);
  }

  @Test
  void a_line_may_not_read_itself_no_months_ago() {
    level("a", Formula.ago(later("a"), number(0.4), number(1)));
    refused("circular declaration: a → a");
  }

  @Test
  void a_line_may_not_read_itself_a_number_of_months_ago_that_may_be_none() {
    level("a", Formula.ago(later("a"), A, number(1)));
    refused("circular declaration: a → a");
  }

  @Test
  void what_a_line_reads_is_listed_once_in_reading_order() {
    Line b = level("b", B);
    Line all = level("all", A.times(b).plus(later("z")).plus(A));
    level("z", A);
    assertThat(sheet.build().read(all)).containsExactly("a", "b", "z");
  }

  @Test
  void readers_are_those_that_read_directly() {
    Line first = level("first", A);
    Line second = level("second", first.times(2));
    Line third = level("third", second.plus(A));
    Sheet built = sheet.build();
    assertThat(built.readersOf("a")).containsExactly(first, third);
    assertThat(built.readersOf("first")).containsExactly(second);
    assertThat(built.readersOf("third")).isEmpty();
    assertThat(built.readersOf("nobody")).isEmpty();
  }

  @Test
  void inputs_are_listed_in_the_order_in_which_they_are_first_read() {
    level("x", B.plus(A));
    level("y", A.plus(Terms.C));
    assertThat(sheet.build().inputs()).containsExactly(B, A, Terms.C);
  }

  @Test
  void a_chapter_of_an_item_puts_its_path_before_every_id() {
    Line line =
        sheet
            .chapter("Serving", "models.atlas", "Atlas")
            .level("replicas", "Replicas", PURE, A, DOC);
    assertThat(line.id()).isEqualTo("models.atlas.replicas");
    assertThat(line.item()).isEqualTo("Atlas");
    assertThat(line.chapter()).isEqualTo("Serving");
    assertThat(sheet.build().line("models.atlas.replicas")).isSameAs(line);
  }

  @Test
  void totals_are_marked() {
    assertThat(chapter.totalFlow("a", "A", PURE, A, DOC).total()).isTrue();
    assertThat(chapter.totalStock("b", "B", PURE, A, DOC).total()).isTrue();
    assertThat(chapter.flow("c", "C", PURE, A, DOC).total()).isFalse();
  }

  @Test
  void a_check_is_a_balance_and_no_total() {
    Line check = chapter.check("a", "A", PURE, A, DOC);
    assertThat(check.role()).isEqualTo(Line.Role.CHECK);
    assertThat(check.kind()).isEqualTo(Kind.STOCK);
    assertThat(check.total()).isFalse();
  }

  @Test
  void the_statements_are_the_chapters_declared_as_such_in_their_order() {
    sheet.statement("Cash flow").flow("b", "B", PURE, A, DOC);
    sheet.chapter("Team").flow("c", "C", PURE, A, DOC);
    sheet.statement("Balance sheet").stock("d", "D", PURE, A, DOC);
    assertThat(sheet.build().statements()).containsExactly("Cash flow", "Balance sheet");
  }

  @Test
  void an_unknown_id_is_found_nowhere() {
    Sheet empty = sheet.build();
    assertThat(empty.find("nothing")).isEmpty();
    assertThatThrownBy(() -> empty.line("nothing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no line nothing");
  }

  @Test
  void a_sheet_keeps_its_lines_when_more_are_declared() {
    level("a", A);
    Sheet before = sheet.build();
    level("b", B);
    assertThat(ids(before.lines())).containsExactly("a");
  }

  private void refused(String message) {
    assertThatThrownBy(sheet::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
