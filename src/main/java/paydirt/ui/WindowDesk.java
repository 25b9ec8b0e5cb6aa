package paydirt.ui;

import java.util.List;
import java.util.function.UnaryOperator;
import paydirt.scenario.Problem;
import paydirt.scenario.Scenario;
import paydirt.workspace.Workspace;

/** What views ask of the window, handed on to the workspace and the panes. */
final class WindowDesk implements Desk {

  /** The window's part of it. */
  interface Front {
    void showExplanation(String id, int month);

    void showField(String path);

    void showItemName(String path);

    void showRefusal(String what, Problem why);

    void showCatalogPicker(String path);
  }

  private final Workspace<?> workspace;
  private final Front front;

  WindowDesk(Workspace<?> workspace, Front front) {
    this.workspace = workspace;
    this.front = front;
  }

  @Override
  public void explain(String id, int month) {
    front.showExplanation(id, month);
  }

  @Override
  public void goTo(String path) {
    front.showField(path);
  }

  @Override
  public List<Problem> edit(String label, String path, UnaryOperator<Scenario> change) {
    return workspace.edit(label, path, change);
  }

  @Override
  public List<Problem> adjust(String label, String path, UnaryOperator<Scenario> change) {
    return workspace.adjust(label, path, change);
  }

  @Override
  public void renameItem(String path) {
    front.showItemName(path);
  }

  @Override
  public void refuse(String what, Problem why) {
    front.showRefusal(what, why);
  }

  @Override
  public void takeFromCatalog(String path) {
    front.showCatalogPicker(path);
  }
}
