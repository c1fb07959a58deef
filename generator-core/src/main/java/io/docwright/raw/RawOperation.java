package io.docwright.raw;

import io.docwright.diag.Located;
import io.docwright.diag.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * One documented operation as written.
 *
 * @param at the place that stands for the operation in messages
 * @param names what may be its name, in the order found, each with what gave it
 * @param title the page's own title where it is not the name
 * @param summary what the operation does, paragraph by paragraph
 * @param requestLines the documented request lines; several where there are editions
 * @param tables the request and response tables in the order of the page
 * @param samples requests and answers shown as examples
 * @param errors documented error codes
 * @param accesses rows of the authorization table
 * @param changes rows of the change history
 */
public record RawOperation(
        SourceLocation at,
        List<RawName> names,
        Optional<Located<String>> title,
        List<Located<String>> summary,
        List<RawRequestLine> requestLines,
        List<RawTable> tables,
        List<RawSample> samples,
        List<RawError> errors,
        List<RawAccess> accesses,
        List<RawChange> changes) {

    /** Copies the lists. */
    public RawOperation {
        names = List.copyOf(names);
        summary = List.copyOf(summary);
        requestLines = List.copyOf(requestLines);
        tables = List.copyOf(tables);
        samples = List.copyOf(samples);
        errors = List.copyOf(errors);
        accesses = List.copyOf(accesses);
        changes = List.copyOf(changes);
    }

    /**
     * A candidate for the operation's name.
     *
     * @param witness what gave it
     * @param product the product or service prefix found with it, such as {@code eas} in {@code eas:ListServices}
     * @param name the name, such as {@code ListServices}; a wildcard such as {@code *} is not a name and not given
     */
    public record RawName(Witness witness, Optional<String> product, Located<String> name) {

        /** What on a page can name an operation, strongest first. */
        public enum Witness {
            /** A heading or title. */
            HEADING,
            /** The required {@code Action} parameter's fixed value. */
            ACTION,
            /** A link to an API explorer or the like. */
            LINK,
            /** A row of the authorization table. */
            AUTHORIZATION
        }
    }

    /**
     * A documented request line.
     *
     * @param edition heading of the edition it stands under, where there is one
     * @param method the HTTP method as written
     * @param target the path or URL template as written, without {@code HTTP/1.1}
     */
    public record RawRequestLine(Optional<Located<String>> edition, Located<String> method, Located<String> target) {}

    /**
     * A row of an error table; absent cells are empty.
     *
     * @param status HTTP status as written
     * @param code error code
     * @param message error message
     * @param description what it means or how to mend it
     * @param at the row
     */
    public record RawError(
            Optional<Located<String>> status,
            Optional<Located<String>> code,
            Optional<Located<String>> message,
            Optional<Located<String>> description,
            SourceLocation at) {}

    /**
     * A row of the authorization table.
     *
     * @param action the permission, such as {@code eas:ListServices} or {@code dataworks:*}
     * @param level access level as written
     * @param resource resource types as written
     * @param condition condition keys as written
     * @param associated associated operations as written
     * @param at the row
     */
    public record RawAccess(
            Located<String> action,
            Optional<Located<String>> level,
            Optional<Located<String>> resource,
            Optional<Located<String>> condition,
            Optional<Located<String>> associated,
            SourceLocation at) {}

    /**
     * A row of the change history.
     *
     * @param date when, as written
     * @param summary what changed, as written
     * @param at the row
     */
    public record RawChange(Optional<Located<String>> date, Optional<Located<String>> summary, SourceLocation at) {}
}
