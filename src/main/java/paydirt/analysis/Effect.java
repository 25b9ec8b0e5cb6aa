package paydirt.analysis;

import paydirt.unit.Unit;

/**
 * What a rise of one driver does to a number.
 *
 * @param path the driver's path
 * @param change of the number, in its unit
 * @param relative the change over the size of the number; 0 where the number is 0
 */
public record Effect(String path, String title, double change, double relative, Unit unit) {}
