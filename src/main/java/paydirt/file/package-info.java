/**
 * Scenario files: read, check, migrate and write safely; and their JSON Schema.
 *
 * <p>Nothing here names a driver. Reader, writer and schema walk the declarations of a root {@link
 * paydirt.driver.Section}, so a driver added there is in files and schema at once. Reading goes in
 * stages, and all problems of a stage are told together, each with its line: bytes and JSON syntax,
 * format number, migrations, mapping onto the declarations, limits. The tree that is read ({@link
 * paydirt.file.JsonTree}) is our own because it keeps the line of every value, through migrations
 * too. What a person wrote is never dropped: unknown keys are problems, keys that are not used as
 * the choices stand are kept with a warning.
 *
 * <p>A saved file states every field in use, so a later default changes no one's scenario, and
 * saving twice is byte-identical. The person's file is never opened for writing: {@link
 * paydirt.file.SafeFile} writes beside it and moves.
 *
 * <p>The catalogue's files are read by {@link paydirt.file.CatalogReader} in the same way, onto the
 * declarations of its kinds of records.
 *
 * <p>Uses {@code unit}, {@code driver}, {@code catalog}, {@code scenario} and Jackson.
 */
package paydirt.file;
