package paydirt.engine;

/**
 * What a line is lowered to.
 *
 * @param values the node that computes it
 * @param presence zero in the months in which it is absent; the constant 1 for lines that never are
 * @param reason the code of the reason for which it is absent then
 */
record Result(Node values, Node presence, int reason) {

  boolean mayBeAbsent() {
    return presence.op != Op.CONSTANT || presence.number == 0;
  }
}
