package paydirt.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static paydirt.formula.Formula.sum;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.PERSON;
import static paydirt.unit.Unit.SHARE;

import java.util.List;
import org.junit.jupiter.api.Test;
import paydirt.analysis.Outline.Entry;
import paydirt.analysis.Outline.Form;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Input;
import paydirt.formula.Line;
import paydirt.formula.Sheet;

/** The outline of a small income statement that is declared here, with a team beside it. */
class OutlineTest {

  private static final String DOC = "A line of the test.";

  private final Sheet.Builder sheet = Sheet.builder();
  private final Chapter income = sheet.statement("Income");
  private final Line bread = product("bread", "Bread");
  private final Line cake = product("cake", "Cake");
  private final Line revenue = total("revenue", sum(bread, cake));
  private final Line flour = flow(income, "flour");
  private final Line oven = part("oven", sum(flow(shop("a", "Oven A"), "cost"), ovenB()));
  private final Line nothing = part("nothing", Formula.sum(List.of(), MONEY));
  private final Line cost = total("cost", sum(flour, oven, nothing));
  private final Line gross = total("gross", revenue.minus(cost));
  private final Line rent = flow(income, "rent");
  private final Line loss = part("loss", gross.atLeastZero());
  private final Line net = total("net", gross.minus(rent));

  private Line product(String id, String label) {
    return flow(sheet.chapter("Products", "products." + id, label), "revenue");
  }

  private Chapter shop(String id, String label) {
    return sheet.chapter("Shop", "shop." + id, label);
  }

  private Line ovenB() {
    flow(shop("b", "Oven B"), "repair");
    return flow(shop("b", "Oven B"), "cost");
  }

  private static Line flow(Chapter chapter, String id) {
    return chapter.flow(id, id, MONEY, new Input("in." + id, id, MONEY, false, true), DOC);
  }

  private Line part(String id, Formula formula) {
    return income.flow(id, id, MONEY, formula, DOC);
  }

  private Line total(String id, Formula formula) {
    return income.totalFlow(id, id, MONEY, formula, DOC);
  }

  private Entry statement() {
    return Outline.of(sheet.build()).get(0);
  }

  private Entry of(String name) {
    return statement().parts().stream()
        .filter(entry -> entry.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(List<Entry> entries) {
    return entries.stream().map(Entry::name).toList();
  }

  @Test
  void a_statement_lists_its_groups_results_and_what_they_add_up() {
    assertThat(statement().form()).isEqualTo(Form.STATEMENT);
    assertThat(names(statement().parts()))
        .containsExactly("revenue", "cost", "gross", "rent", "net", "Notes");
    assertThat(statement().parts().stream().map(Entry::form))
        .containsExactly(Form.GROUP, Form.GROUP, Form.RESULT, Form.LINE, Form.RESULT, Form.NOTES);
  }

  @Test
  void under_a_total_stands_what_it_adds_up_as_deep_as_that_goes() {
    Entry ovens = of("cost").parts().get(1);
    assertThat(names(of("cost").parts())).containsExactly("flour", "oven");
    assertThat(names(ovens.parts())).containsExactly("Oven A", "Oven B");
    assertThat(ovens.parts().get(0).line()).contains(lineOf("shop.a.cost"));
  }

  private Line lineOf(String id) {
    return sheet.build().line(id);
  }

  @Test
  void parts_that_differ_only_in_their_item_are_called_by_it() {
    assertThat(names(of("revenue").parts())).containsExactly("Bread", "Cake");
  }

  @Test
  void what_a_result_takes_away_has_a_negative_sign_with_all_its_parts() {
    assertThat(of("revenue").sign()).isEqualTo(1);
    assertThat(of("cost").sign()).isEqualTo(-1);
    assertThat(of("cost").parts()).allMatch(part -> part.sign() == -1);
    assertThat(of("rent").sign()).isEqualTo(-1);
    assertThat(of("gross").sign()).isEqualTo(1);
  }

  @Test
  void a_total_names_its_only_part_but_a_detail_does_not_repeat_its_number() {
    total("fees", part("fee", part("only", flow(shop("c", "Oven C"), "fee"))));
    assertThat(names(of("fees").parts())).containsExactly("fee");
    assertThat(of("fees").parts().get(0).parts()).isEmpty();
    assertThat(names(statement().parts())).doesNotContain("only");
  }

  @Test
  void what_no_total_adds_up_stands_in_the_notes() {
    assertThat(of("Notes").parts().stream().map(e -> e.line().orElseThrow())).containsExactly(loss);
  }

  @Test
  void what_is_inside_a_part_that_does_more_than_add_up_stands_in_the_notes() {
    Line before = flow(income, "before");
    total("sum", sum(part("grown", before.plus(before.atLeastZero())), flow(income, "more")));
    assertThat(names(of("Notes").parts())).contains("before");
  }

  @Test
  void a_ratio_stands_where_it_is_declared() {
    income.ratio("margin", "margin", SHARE, net, revenue, "no revenue", DOC);
    assertThat(names(statement().parts())).containsSubsequence("net", "margin", "Notes");
  }

  @Test
  void a_check_stands_last_and_turns_no_sign() {
    income.check("check", "check", MONEY, net.minus(revenue), DOC);
    assertThat(names(statement().parts())).endsWith("Notes", "check");
    assertThat(of("revenue").sign()).isEqualTo(1);
  }

  @Test
  void a_total_of_another_statement_is_not_opened_again() {
    Chapter cash = sheet.statement("Cash");
    Line invested = flow(cash, "invested");
    cash.totalFlow("free", "free", MONEY, net.minus(invested), DOC);
    Entry free = Outline.of(sheet.build()).get(1).parts().get(0);
    assertThat(free.form()).isEqualTo(Form.GROUP);
    assertThat(names(free.parts())).containsExactly("net", "invested");
    assertThat(free.parts().get(0).parts()).isEmpty();
    assertThat(free.parts().get(1).sign()).isEqualTo(-1);
  }

  @Test
  void other_chapters_follow_by_item() {
    List<Entry> entries = Outline.of(sheet.build());
    assertThat(names(entries)).containsExactly("Income", "Products", "Shop");
    assertThat(names(entries.get(1).parts())).containsExactly("Bread", "Cake");
    assertThat(entries.get(2).parts().stream().map(Entry::form)).containsOnly(Form.ITEM);
    assertThat(names(entries.get(2).parts().get(1).parts())).containsExactly("repair", "cost");
  }

  @Test
  void a_chapter_of_one_item_names_it_in_its_head() {
    sheet
        .chapter("Team", "team.baker", "Baker")
        .level("heads", "Heads", PERSON, new Input("h", "h", PERSON, false, true), DOC);
    Entry team = Outline.of(sheet.build()).get(3);
    assertThat(team.name()).isEqualTo("Team, Baker");
    assertThat(names(team.parts())).containsExactly("Heads");
  }
}
