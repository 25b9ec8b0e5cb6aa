package paydirt.ui.component;

import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import paydirt.chart.LayersChart;
import paydirt.chart.LinesChart;
import paydirt.chart.RunsChart;
import paydirt.chart.Samples;
import paydirt.ui.theme.ThemeSwitch;

/** Layers, lines and runs below each other, with invented numbers. */
final class SampleCharts {
  private final VBox root = new VBox(8);

  SampleCharts(ThemeSwitch theme) {
    LayersChart hours = new LayersChart(theme.theme());
    hours.show(Samples.gpuHours());
    theme.follow(hours::apply);
    LinesChart costs = new LinesChart(theme.theme());
    costs.show(Samples.costPerMillion());
    theme.follow(costs::apply);
    RunsChart runs = new RunsChart(theme.theme());
    runs.show(Samples.trainingRuns());
    theme.follow(runs::apply);
    ChartView first = new ChartView("Where each GPU-hour goes", "GPU-hours per month", hours);
    add(first);
    add(new ChartView("Cost per 1M tokens", "$, log scale", costs));
    add(new ChartView("Training runs", "cost, GPU-hours", runs));
    first.surface().setId("first");
    root.setPadding(new Insets(10));
  }

  Parent root() {
    return root;
  }

  private void add(ChartView card) {
    VBox.setVgrow(card, Priority.ALWAYS);
    root.getChildren().add(card);
  }
}
