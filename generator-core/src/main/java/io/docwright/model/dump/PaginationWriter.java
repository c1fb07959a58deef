package io.docwright.model.dump;

import io.docwright.model.MemberPath;
import io.docwright.model.Pagination;
import io.docwright.model.Pagination.Convention;
import java.io.IOException;
import java.util.Optional;

/** Writes how an operation is paged; members as lists of wire names. */
final class PaginationWriter {

    private final DumpText out;
    private final PropertyWriter properties;

    PaginationWriter(DumpText out, PropertyWriter properties) {
        this.out = out;
        this.properties = properties;
    }

    void write(Pagination pagination) throws IOException {
        out.object("pagination", node -> {
            out.list("conventions", pagination.conventions(), one -> out.object(inner -> convention(one)));
            path("items", pagination.items());
            out.object("end", end -> {
                path("totalItems", pagination.end().totalItems());
                path("totalPages", pagination.end().totalPages());
                path("more", pagination.end().more());
                out.strings("headers", pagination.end().headers());
            });
            properties.evidence(pagination.evidence());
        });
    }

    private void convention(Convention convention) throws IOException {
        out.field("style", convention.word().replace(' ', '-'));
        path("parameter", Optional.of(convention.parameter()));
        path("size", convention.size());
        if (convention instanceof Pagination.Token token) {
            path("next", Optional.of(token.next()));
        } else if (convention instanceof Pagination.PageNumber page) {
            first(page.first(), page.required());
            path("current", page.current());
        } else if (convention instanceof Pagination.Offset offset) {
            first(offset.first(), offset.required());
        }
    }

    private void first(long first, boolean required) throws IOException {
        out.json().writeNumberField("first", first);
        out.field("required", required);
    }

    private void path(String name, Optional<MemberPath> path) throws IOException {
        if (path.isPresent()) {
            out.strings(name, path.get().names());
        } else {
            out.json().writeNullField(name);
        }
    }
}
