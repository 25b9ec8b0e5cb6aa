package paydirt.file;

import java.util.function.UnaryOperator;

/**
 * The step from one format to the next, on the tree, so that lines survive.
 *
 * @param from the format it starts from; it leads to the next number
 * @param sentence what it changes, for the person who opens an old file
 */
record Migration(int from, String sentence, UnaryOperator<JsonTree.Members> change) {}
