/**
 * How the constants of the serving roofline and the utilisation of training were found: a program
 * among the tests, run by {@code mvn -Pcalibrate test-compile}.
 *
 * <p>It evaluates the very lines that the product declares ({@link
 * paydirt.model.ThroughputChapter}), one trial of the engine for each measured row, and fits their
 * constants. Errors are reported on rows that a fit has not seen: with one model, one accelerator
 * or one source left out. The fit starts at fixed values and has no randomness, so it gives the
 * same constants again; tests compare them with those that ship.
 *
 * <p>The measured rows are facts from public benchmark tables: {@code ai-dynamo/aiconfigurator}
 * (NVIDIA's gap analysis and SemiAnalysis InferenceX runs), {@code NVIDIA/TensorRT-LLM}
 * (performance overviews of 0.9 and 1.0), and a blog post on MI300X; {@code training-measured.csv}
 * names the repository in each row.
 */
package paydirt.calibration;
