package io.docwright.model;

import java.util.List;
import java.util.Objects;

/**
 * A request parameter.
 *
 * @param property name, type, limits, description and evidence
 * @param location where it goes
 * @param style how a value that is not scalar is written there
 * @param editions names of the editions that have it; empty when all have
 * @param wholeBody whether its value is the JSON body itself, of whatever type, rather than a member of it
 */
public record Parameter(Property property, Location location, Style style, List<String> editions, boolean wholeBody) {

    /** Refuses nulls, and a whole body that goes elsewhere. */
    public Parameter {
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(style, "style");
        editions = List.copyOf(editions);
        if (wholeBody && location != Location.BODY) {
            throw new IllegalArgumentException("parameter `" + property.wireName() + "` is a body and goes elsewhere");
        }
    }

    /** Creates a parameter that is no whole body. */
    public Parameter(Property property, Location location, Style style, List<String> editions) {
        this(property, location, style, editions, false);
    }

    /** Returns the wire name. */
    public String wireName() {
        return property.wireName();
    }

    /** Tells whether a request without it is refused; a parameter of unknown necessity is not required. */
    public boolean isRequired() {
        return property.required().orElse(false);
    }

    /** Where a parameter goes. */
    public enum Location {
        /** Into the path template. */
        PATH,
        /** Into the query. */
        QUERY,
        /** Into a header of its name. */
        HEADER,
        /** A member of the JSON body. */
        BODY,
        /** A field of an {@code application/x-www-form-urlencoded} body. */
        FORM
    }

    /** How a list, map or object is written where text is needed; irrelevant in a JSON body. */
    public enum Style {
        /** {@code Name.1=a&Name.2=b}, {@code Name.Key=v}; a scalar as it is. */
        REPEAT,
        /** One value, elements joined by a comma. */
        COMMA,
        /** One value, elements joined by a semicolon. */
        SEMICOLON,
        /** One value, elements joined by a blank. */
        SPACE,
        /** One value, elements joined by a bar. */
        PIPE,
        /** One value of compact JSON. */
        JSON
    }
}
