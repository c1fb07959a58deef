package io.docwright.emit;

import static io.docwright.emit.Models.BOOL;
import static io.docwright.emit.Models.LONG;
import static io.docwright.emit.Models.TEXT;
import static io.docwright.emit.Models.deprecated;
import static io.docwright.emit.Models.get;
import static io.docwright.emit.Models.listOf;
import static io.docwright.emit.Models.named;
import static io.docwright.emit.Models.property;
import static io.docwright.emit.Models.required;

import io.docwright.model.MemberPath;
import io.docwright.model.Pagination.Convention;
import io.docwright.model.Pagination.End;
import io.docwright.model.Pagination.Offset;
import io.docwright.model.Pagination.PageNumber;
import io.docwright.model.Pagination.Token;
import io.docwright.model.Parameter.Location;
import io.docwright.model.Property;
import io.docwright.model.ScalarType;
import io.docwright.model.TypeRef;
import java.util.List;
import java.util.Optional;

/** A service with one operation for each way to hand out pages. */
final class PagedModels {

    private static final TypeRef INT = Models.of(ScalarType.INT32);
    private static final Property ITEMS = property("Items", listOf(named("Item")));
    private static final Property TOTAL = property("Total", LONG);

    private PagedModels() {}

    static Models pages() {
        Models models = new Models("pages")
                .object("Item", property("Id", LONG), property("Name", TEXT))
                .object("Wrapper", property("Item", listOf(named("Item"))))
                .object("PageInfo", property("TotalPages", TEXT), property("Page", INT))
                .object("Data", ITEMS, property("PageInfo", named("PageInfo")));
        numbered(models);
        tokens(models);
        return offsets(models);
    }

    /** Pages that are counted: with a total; with nothing; from zero with a number of pages deep in the answer, as text; required. */
    private static void numbered(Models models) {
        models.object("ListNumberedResponse", ITEMS, TOTAL, property("PageNumber", LONG))
                .operation(get("ListNumbered", "/numbered")
                        .with(Location.QUERY, property("PageNumber", LONG), property("PageSize", LONG))
                        .answering(named("ListNumberedResponse"))
                        .paged("Items", total("Total"), page("PageNumber", 1, false, "PageNumber")))
                .operation(get("ListBare", "/bare")
                        .with(Location.QUERY, property("page", LONG), property("perPage", LONG))
                        .answering(listOf(named("Item")))
                        .paged("", End.NOT_TOLD, page("page", 1, false, "")))
                .object("ListDeepResponse", property("Data", named("Data")))
                .operation(get("ListDeep", "/deep")
                        .with(Location.QUERY, deprecated("pageIndex", TEXT))
                        .answering(named("ListDeepResponse"))
                        .paged(
                                "Data.Items",
                                new End(
                                        Optional.empty(),
                                        Optional.of(MemberPath.of("Data", "PageInfo", "TotalPages")),
                                        Optional.empty(),
                                        List.of()),
                                page("pageIndex", 0, false, "Data.PageInfo.Page")))
                .object("ListMoreResponse", property("Items", named("Wrapper")), property("HasMore", BOOL))
                .operation(get("ListMore", "/more")
                        .with(Location.QUERY, required("PageNo", INT))
                        .answering(named("ListMoreResponse"))
                        .paged(
                                "Items.Item",
                                new End(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(MemberPath.of("HasMore")),
                                        List.of()),
                                page("PageNo", 1, true, "")));
    }

    /** Pages that are named: by a text; by a number; by either a name or a number. */
    private static void tokens(Models models) {
        models.object("ListNamedResponse", ITEMS, property("NextToken", TEXT))
                .operation(get("ListNamed", "/named")
                        .with(Location.QUERY, property("NextToken", TEXT), property("MaxResults", LONG))
                        .answering(named("ListNamedResponse"))
                        .paged("Items", End.NOT_TOLD, token("NextToken", "NextToken")))
                .object("ListMarkedResponse", ITEMS, property("NextMarker", LONG))
                .operation(get("ListMarked", "/marked")
                        .with(Location.QUERY, property("Marker", LONG))
                        .answering(named("ListMarkedResponse"))
                        .paged("Items", End.NOT_TOLD, token("Marker", "NextMarker")))
                .object("ListBothResponse", ITEMS, TOTAL, property("NextToken", TEXT))
                .operation(get("ListBoth", "/both")
                        .with(Location.QUERY, property("NextToken", TEXT), property("PageNumber", LONG))
                        .answering(named("ListBothResponse"))
                        .paged(
                                "Items",
                                total("Total"),
                                token("NextToken", "NextToken"),
                                page("PageNumber", 1, false, "")));
    }

    private static Models offsets(Models models) {
        return models.object("ListOffsetResponse", ITEMS, TOTAL)
                .operation(get("ListOffset", "/offset")
                        .with(Location.QUERY, property("Offset", INT), property("Limit", INT))
                        .answering(named("ListOffsetResponse"))
                        .paged(
                                "Items",
                                total("Total"),
                                new Offset(MemberPath.of("Offset"), 0, false, Optional.of(MemberPath.of("Limit")))));
    }

    private static End total(String member) {
        return new End(Optional.of(MemberPath.of(member)), Optional.empty(), Optional.empty(), List.of());
    }

    private static Convention token(String parameter, String next) {
        return new Token(MemberPath.of(parameter), MemberPath.of(next), Optional.empty());
    }

    private static Convention page(String parameter, long first, boolean required, String current) {
        Optional<MemberPath> told =
                current.isEmpty() ? Optional.empty() : Optional.of(MemberPath.of(current.split("\\.")));
        return new PageNumber(MemberPath.of(parameter), first, required, told, Optional.empty());
    }
}
