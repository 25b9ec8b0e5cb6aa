package paydirt.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import paydirt.unit.Unit;

/** Sections, and the choices, conditions and texts that stand in them. */
class SectionTest {

  private static final Choice.Option OWN = new Choice.Option("own", "Own oven", "Baked here.");
  private static final Choice.Option BOUGHT = new Choice.Option("bought", "Bought", "Baked there.");
  private static final Choice KIND = Choice.of("kind", "Kind", "Where it is baked.", OWN, BOUGHT);
  private static final Driver OVENS =
      Driver.of("ovens", Unit.PURE).label("Ovens").standard(1).when(KIND, OWN).doc("How many.");
  private static final Text NAME = Text.of("name", "Name", "", "What it is called.");

  @Test
  void the_first_option_is_the_default() {
    assertThat(KIND.standard()).isEqualTo(OWN);
    assertThat(KIND.option("bought")).contains(BOUGHT);
    assertThat(KIND.option("Bought")).isEmpty();
  }

  @Test
  void a_choice_has_options_of_different_keys() {
    assertThatThrownBy(() -> Choice.of("kind", "Kind", "."))
        .hasMessage("choice kind needs an option");
    assertThatThrownBy(() -> Choice.of("kind", "Kind", ".", OWN, OWN))
        .hasMessage("choice kind declares an option twice");
  }

  @Test
  void a_condition_holds_where_the_choice_stands_at_its_option() {
    Condition condition = OVENS.condition().orElseThrow();

    assertThat(condition.holds(Values.DEFAULTS)).as("own is the default").isTrue();
    assertThat(condition.holds(Values.DEFAULTS.with(KIND, BOUGHT))).isFalse();
    assertThat(condition).hasToString("kind is own");
  }

  @Test
  void a_choice_can_depend_on_another() {
    Choice second = Choice.of("flour", "Flour", ".", OWN, BOUGHT).when(KIND, BOUGHT);

    assertThat(second.condition()).contains(new Condition(KIND, BOUGHT));
    assertThat(KIND.condition()).isEmpty();
  }

  @Test
  void a_condition_can_name_several_options_and_says_them_all() {
    Choice.Option given = new Choice.Option("given", "Given", "By a neighbour.");
    Choice three = Choice.of("kind", "Kind", ".", OWN, BOUGHT, given);
    Condition condition = new Condition(three, BOUGHT, given);

    assertThat(condition.holds(Values.DEFAULTS)).isFalse();
    assertThat(condition.holds(Values.DEFAULTS.with(three, given))).isTrue();
    assertThat(condition).hasToString("kind is bought or given");
    assertThat(new Condition(three, OWN, BOUGHT, given))
        .hasToString("kind is own, bought or given");
    assertThatThrownBy(() -> new Condition(three))
        .hasMessage("a condition on choice kind needs an option");
  }

  @Test
  void a_condition_on_a_choice_that_is_not_asked_does_not_hold() {
    Choice flour = Choice.of("flour", "Flour", ".", OWN, BOUGHT).when(KIND, OWN);
    Condition condition = new Condition(flour, BOUGHT);
    Values bought = Values.DEFAULTS.with(flour, BOUGHT);

    assertThat(condition.holds(bought)).isTrue();
    assertThat(condition.holds(bought.with(KIND, BOUGHT))).isFalse();
  }

  @Test
  void a_text_is_held_to_its_form_as_a_whole() {
    Text month = NAME.matching("\\d{4}-\\d{2}", "a month such as 2027-01");

    assertThat(month.accepts("2027-01")).isTrue();
    assertThat(month.accepts("2027-01-01")).isFalse();
    assertThat(month.expected()).isEqualTo("a month such as 2027-01");
    assertThat(NAME.accepts("two\nlines")).isTrue();
  }

  @Test
  void a_text_can_name_an_item_of_a_list() {
    assertThat(NAME.naming("models").list()).contains("models");
    assertThat(NAME.naming("models").expected()).isEqualTo("the id of one of models");
    assertThat(NAME.list()).isEmpty();
  }

  @Test
  void fields_come_in_the_order_of_declaration() {
    Section section =
        Section.of("bakery", "Bakery", ".")
            .with(Group.of("Oven", "box", KIND, OVENS))
            .with(Group.of("Name", "tag", NAME));

    assertThat(section.fields()).containsExactly(KIND, OVENS, NAME);
    assertThat(section.groups()).extracting(Group::label).containsExactly("Oven", "Name");
  }

  @Test
  void adding_to_a_section_leaves_the_section_as_it_was() {
    Section empty = Section.of("bakery", "Bakery", ".");
    Section part = Section.of("shop", "Shop", ".");

    assertThat(empty.with(part).parts()).containsExactly(part);
    assertThat(empty.with(Group.of("Name", "tag", NAME)).fields()).containsExactly(NAME);
    assertThat(part.when(KIND, OWN).condition()).contains(new Condition(KIND, OWN));
    assertThat(part.when(KIND, OWN, BOUGHT).condition().orElseThrow())
        .hasToString("kind is own or bought")
        .satisfies(either -> assertThat(either.holds(Values.DEFAULTS.with(KIND, OWN))).isTrue())
        .satisfies(either -> assertThat(either.holds(Values.DEFAULTS.with(KIND, BOUGHT))).isTrue());
    assertThat(empty.parts()).isEmpty();
    assertThat(empty.fields()).isEmpty();
    assertThat(part.condition()).isEmpty();
  }

  @Test
  void a_key_is_declared_once_whether_for_a_field_or_a_section() {
    Section section = Section.of("bakery", "Bakery", ".").with(Group.of("Name", "tag", NAME));

    assertThatThrownBy(() -> section.with(Group.of("Again", "tag", NAME)))
        .hasMessage("section bakery declares “name” twice");
    assertThatThrownBy(() -> section.with(Section.of("name", "Name", ".")))
        .hasMessage("section bakery declares “name” twice");
  }

  @Test
  void items_of_a_list_have_an_id_and_a_label_that_no_field_may_be_called() {
    Text label = Text.of("label", "Label", "", ".");
    Group group = Group.of("Label", "tag", label);
    Section list = Section.listOf("breads", "Breads", "bread", ".");

    assertThat(list.isList()).isTrue();
    assertThatThrownBy(() -> list.with(group)).hasMessage("section breads declares “label” twice");
    assertThat(Section.of("bread", "Bread", ".").with(group).isList()).isFalse();
  }

  @Test
  void a_group_keeps_its_own_list() {
    List<Field> fields = new ArrayList<>(List.of(NAME));
    Group group = new Group("Name", "tag", fields, false);
    fields.clear();

    assertThat(group.fields()).containsExactly(NAME);
  }
}
