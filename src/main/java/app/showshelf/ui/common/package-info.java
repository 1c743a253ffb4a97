/**
 * What all screens share: the door out of the JavaFX thread, loading of views, the theme, small controls, and wording.
 *
 * <p>A screen is one package with a controller, its FXML file beside it (loaded by {@code Views}) and a view model without
 * controls. Colours, type and the shared controls come from the sheets here; what only one screen needs goes into a sheet
 * beside its FXML, named by the {@code stylesheets} attribute of the root element.
 */
package app.showshelf.ui.common;
