package io.docwright.runtime;

/** How a list is written into a query or a form. */
public enum ListStyle {
    /** One pair per element, numbered from 1: {@code Name.1=a&Name.2=b}; elements may be lists and objects. */
    NUMBERED,
    /** One pair per element under the same name: {@code Name=a&Name=b}. */
    REPEATED,
    /** One value, elements joined by a comma. */
    COMMA,
    /** One value, elements joined by a semicolon. */
    SEMICOLON,
    /** One value, elements joined by a space. */
    SPACE,
    /** One value, elements joined by a vertical bar. */
    PIPE,
    /** One value, the whole list as compact JSON text. */
    JSON
}
