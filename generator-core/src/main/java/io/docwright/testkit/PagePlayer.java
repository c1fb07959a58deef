package io.docwright.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives out answers as the pages of one list: finds the page that a request asks for, and marks it as the service does. */
final class PagePlayer {
    private final PagingFacts paging;
    private final List<String> pages;
    private final List<Integer> sizes = new ArrayList<>();

    PagePlayer(PagingFacts paging, List<String> pages) {
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("expected at least one page");
        }
        this.paging = paging;
        this.pages = List.copyOf(pages);
        for (String page : pages) {
            sizes.add(at(parse(page), paging.items()) instanceof List<?> list ? list.size() : 0);
        }
    }

    /** Returns the page; one behind the last has no items. */
    String answer(ReceivedRequest request) {
        Optional<Long> page = asked(request, paging.pageNumber());
        Optional<Long> item = asked(request, paging.offset());
        long index = page.map(number -> number - first(paging.pageNumber()))
                .or(() -> item.map(number -> pageOf(number - first(paging.offset()))))
                .or(() -> asked(request, paging.token()))
                .orElse(0L);
        boolean behind = index < 0 || index >= pages.size();
        Object answer = parse(pages.get(behind ? pages.size() - 1 : (int) index));
        if (behind) {
            answer = with(answer, paging.items(), new ArrayList<>());
        }
        return Json.write(marked(answer, index));
    }

    private @Nullable Object marked(@Nullable Object answer, long index) {
        boolean follows = index + 1 < pages.size();
        Object marked = answer;
        if (paging.token().isPresent()) {
            List<String> next = paging.token().get().answered();
            marked = follows ? with(marked, next, Long.toString(index + 1)) : without(marked, next);
        }
        if (paging.pageNumber().isPresent()) {
            long number = index + first(paging.pageNumber());
            marked = with(marked, paging.pageNumber().get().answered(), BigDecimal.valueOf(number));
        }
        int all = sizes.stream().mapToInt(Integer::intValue).sum();
        marked = with(marked, paging.totalItems(), BigDecimal.valueOf(all));
        marked = with(marked, paging.totalPages(), BigDecimal.valueOf(pages.size()));
        return with(marked, paging.more(), follows);
    }

    private long pageOf(long item) {
        long first = 0;
        for (int i = 0; i < sizes.size(); i++) {
            if (first == item) {
                return i;
            }
            first += sizes.get(i);
        }
        return pages.size();
    }

    private static long first(Optional<PagingFacts.Counter> counter) {
        return counter.map(PagingFacts.Counter::first).orElse(0L);
    }

    private static Optional<Long> asked(ReceivedRequest request, Optional<PagingFacts.Counter> counter) {
        return counter.flatMap(way -> value(request, way.parameter()))
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }

    /** A parameter stands in the query or form under all of its names, or within a JSON body. */
    private static Optional<String> value(ReceivedRequest request, List<String> names) {
        Optional<String> pair = request.parameter(String.join(".", names));
        if (pair.isPresent() || !request.header("content-type").orElse("").contains("json")) {
            return pair;
        }
        return Optional.ofNullable(at(parse(request.bodyText()), names)).map(PagePlayer::text);
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static @Nullable Object at(@Nullable Object value, List<String> names) {
        Object inside = value;
        for (String name : names) {
            inside = inside instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return inside;
    }

    /** Returns the answer with another value at a place; without names only a list is replaced, by another one. */
    private static @Nullable Object with(@Nullable Object answer, List<String> names, Object value) {
        if (names.isEmpty()) {
            return value instanceof List && answer instanceof List ? value : answer;
        }
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        if (answer instanceof Map<?, ?> map) {
            map.forEach((name, member) -> copy.put(String.valueOf(name), member));
        }
        String name = names.get(0);
        List<String> rest = names.subList(1, names.size());
        copy.put(name, rest.isEmpty() ? value : with(copy.get(name), rest, value));
        return copy;
    }

    private static @Nullable Object without(@Nullable Object answer, List<String> names) {
        int last = names.size() - 1;
        if (last < 0 || !(at(answer, names.subList(0, last)) instanceof Map<?, ?> owner)) {
            return answer;
        }
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        owner.forEach((name, member) -> copy.put(String.valueOf(name), member));
        copy.remove(names.get(last));
        return last == 0 ? copy : with(answer, names.subList(0, last), copy);
    }

    private static @Nullable Object parse(String json) {
        try {
            return Json.parse(json);
        } catch (Json.Malformed e) {
            throw new IllegalArgumentException("a page is not JSON: " + e.message());
        }
    }
}
