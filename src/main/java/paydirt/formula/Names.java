package paydirt.formula;

import java.util.Collection;
import java.util.Optional;

/** What the names in the text of a formula stand for. */
public interface Names {

  /**
   * The line, input or reference of this id; empty if there is none.
   *
   * @throws NotAFormula if there is one that cannot be read here
   */
  Optional<Formula> find(String id) throws NotAFormula;

  /**
   * What was most likely meant by a name that is not known, as a hint; empty if nothing is near.
   *
   * @param others names besides the ids
   */
  String hint(String wanted, Collection<String> others);
}
