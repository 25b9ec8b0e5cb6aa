package paydirt.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import paydirt.scenario.Problem;
import paydirt.scenario.Scenario;

/** Writes down what a view of results asks for; nothing else may be asked of it. */
public class ListeningDesk implements Desk {
  private final List<String> explained = new ArrayList<>();
  private final List<String> opened = new ArrayList<>();

  /** What was to be explained, each as its id and its month. */
  public List<String> explained() {
    return explained;
  }

  /** The paths that were to be shown in the form. */
  public List<String> opened() {
    return opened;
  }

  @Override
  public void explain(String id, int month) {
    explained.add(id + " " + month);
  }

  @Override
  public void goTo(String path) {
    opened.add(path);
  }

  @Override
  public List<Problem> edit(String label, String path, UnaryOperator<Scenario> change) {
    throw new AssertionError(path + " was changed");
  }

  @Override
  public List<Problem> adjust(String label, String path, UnaryOperator<Scenario> change) {
    throw new AssertionError(path + " was changed in a drag");
  }

  @Override
  public void renameItem(String path) {
    throw new AssertionError(path + " was to be renamed");
  }

  @Override
  public void refuse(String what, Problem why) {
    throw new AssertionError(what + " was refused");
  }

  @Override
  public void takeFromCatalog(String path) {
    throw new AssertionError("the catalogue was asked for " + path);
  }
}
