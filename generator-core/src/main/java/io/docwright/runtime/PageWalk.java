package io.docwright.runtime;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides from the answers so far which page to ask for next, and when to stop. It sends nothing itself, so that waiting and
 * asynchronous callers can share it. Not safe for threads.
 *
 * <p>In doubt it asks once more: a page too many costs a call, a page too few loses data. A page shorter than asked for is therefore
 * no end, since services cap the length of pages without saying so. Answers that lead nowhere are a problem and not an end.
 */
final class PageWalk<Q, R> {
    /** Filters that are applied after paging leave pages empty; so many in a row are no listing any more. */
    private static final int MOST_EMPTY_PAGES = 100;

    private static final int MOST_EQUAL_PAGES = 10;
    private static final int MOST_TOKEN_CHARACTERS = 1 << 16;

    private final Paging<Q, R> paging;
    private final boolean countsFromStart;
    private final boolean startedByCounter;
    private @Nullable Q request;
    private @Nullable String problem;
    private boolean begun;
    private boolean sawToken;
    private boolean toldBase;
    private long base;
    private long items;
    private int emptyPages;
    private int equalPages;
    private List<?> last = List.of();
    private @Nullable Long lastCurrent;
    private final Set<String> tokens = new HashSet<>();

    PageWalk(Paging<Q, R> paging, Q first) {
        this.paging = paging;
        Paging.Counter<Q, R> counter = paging.counter;
        Long wanted = counter == null ? null : counter.sent().apply(first);
        String token = paging.token == null ? null : paging.token.sent().apply(first);
        this.sawToken = token != null && !token.isEmpty();
        this.startedByCounter = wanted != null && !sawToken;
        this.base = counter == null ? 0 : counter.first();
        this.countsFromStart = !sawToken && (counter == null || wanted == null || wanted == counter.first());
        this.request = counter != null && counter.required() && wanted == null
                ? counter.with().apply(first, counter.first())
                : first;
        if (token != null && sawToken) {
            isNew(token);
        }
    }

    /** Returns the request for the next page, or null when there is none. */
    @Nullable
    Q request() {
        return request;
    }

    /** Throws, where there is no further request, when the pages could not be followed to their end. */
    void refuse(ExceptionFactory exceptions) {
        if (request == null && problem != null) {
            throw exceptions.create(new Failure(
                    Failure.Kind.DECODE,
                    paging.operation,
                    0,
                    null,
                    "`" + paging.operation + "`: pages not understood: " + problem,
                    null,
                    Map.of(),
                    "",
                    true,
                    1,
                    null));
        }
    }

    /**
     * Takes the answer to the request for the next page.
     *
     * @return whether it is a page; it is none when the service had no more and said so only by an empty or repeated page
     */
    boolean accept(Q sent, R answer) {
        List<?> page = paging.items == null ? List.of() : paging.items.apply(answer);
        boolean first = !begun;
        begun = true;
        if (!first && isRepeated(sent, answer, page)) {
            return false;
        }
        items += page.size();
        request = following(sent, answer, page, first);
        boolean superfluous = !first && request == null && problem == null && page.isEmpty() && paging.items != null;
        last = page.isEmpty() ? last : page;
        return !superfluous;
    }

    /** A service that does not know the number of a page may answer with the last page again, or always with the first. */
    private boolean isRepeated(Q sent, R answer, List<?> page) {
        Long before = lastCurrent;
        lastCurrent = paging.counter == null ? null : paging.counter.current().apply(answer);
        boolean equal = !page.isEmpty() && page.equals(last);
        equalPages = equal ? equalPages + 1 : 0;
        boolean counts = paging.counter != null && (!sawToken || startedByCounter);
        boolean advanced = before != null && lastCurrent != null && lastCurrent > before;
        if (!equal || (counts ? advanced && !toldBase : equalPages < MOST_EQUAL_PAGES)) {
            toldBase = false;
            return false;
        }
        if (toldBase) {
            return skip(sent);
        }
        Long total = total(answer, page);
        // where pages have names too, one without a name may be the only one
        boolean only = paging.token != null && counts && (total == null || items >= total);
        return only ? end() : fail("the service answers a further page with the items of the page before");
    }

    private @Nullable Q following(Q sent, R answer, List<?> page, boolean first) {
        Boolean more = paging.more.apply(answer);
        if (Boolean.FALSE.equals(more)) {
            return null;
        }
        emptyPages = page.isEmpty() && paging.items != null ? emptyPages + 1 : 0;
        if (emptyPages >= MOST_EMPTY_PAGES) {
            fail("the service answers with one empty page after the other");
            return null;
        }
        String next = paging.token == null || startedByCounter
                ? null
                : paging.token.next().apply(answer);
        if (paging.token != null && next != null && !next.isEmpty()) {
            return byToken(paging.token, sent, next, page);
        }
        if (paging.counter == null || (sawToken && !startedByCounter)) {
            if (Boolean.TRUE.equals(more)) {
                fail("the service says that a page follows, but does not name it");
            }
            return null;
        }
        return byCounter(paging.counter, sent, answer, page, first);
    }

    private @Nullable Q byToken(Paging.Token<Q, R> token, Q sent, String next, List<?> page) {
        sawToken = true;
        if (next.length() > MOST_TOKEN_CHARACTERS) {
            fail("the service names the next page by " + next.length() + " characters");
            return null;
        }
        if (isNew(next)) {
            return token.with().apply(sent, next);
        }
        // an empty page that names itself is how some services say that nothing has come yet
        boolean waits = paging.items != null
                && page.isEmpty()
                && next.equals(token.sent().apply(sent));
        if (!waits) {
            fail("the service names a page as the next one that it has named before");
        }
        return null;
    }

    /** Keeps as much of a long name as of a short one. */
    private boolean isNew(String token) {
        return tokens.add(Acs3Signer.sha256(token.getBytes(StandardCharsets.UTF_8)));
    }

    private @Nullable Q byCounter(Paging.Counter<Q, R> counter, Q sent, R answer, List<?> page, boolean first) {
        Long asked = counter.sent().apply(sent);
        Long told = counter.current().apply(answer);
        if (first) {
            lastCurrent = told;
            toldBase = asked == null && told != null && told < base;
            base = toldBase && told != null ? told : base;
        }
        long current = asked == null ? base : asked;
        if (!Boolean.TRUE.equals(paging.more.apply(answer)) && isLast(counter, answer, page, current)) {
            return null;
        }
        if (counter.countsItems() && page.isEmpty()) {
            fail("the service says that items follow, but the page is empty");
            return null;
        }
        return counter.with().apply(sent, current + (counter.countsItems() ? page.size() : 1));
    }

    private boolean isLast(Paging.Counter<Q, R> counter, R answer, List<?> page, long current) {
        if (page.isEmpty()) {
            return true;
        }
        Long total = total(answer, page);
        long seen = counter.countsItems() ? current - base + page.size() : items;
        if (total != null && seen >= total && (countsFromStart || counter.countsItems())) {
            return true;
        }
        Long pages = paging.totalPages.apply(answer);
        return total == null && pages != null && pages > 0 && !counter.countsItems() && current - base + 1 >= pages;
    }

    /** Returns the number of all items; one smaller than the page at hand does not count them. */
    private @Nullable Long total(R answer, List<?> page) {
        Long total = paging.totalItems.apply(answer);
        return total == null || total < page.size() ? null : total;
    }

    /** The first page repeated a number that was not its own, zero for one; the number that brought it again is its own. */
    private boolean skip(Q sent) {
        toldBase = false;
        base++;
        Paging.Counter<Q, R> counter = Objects.requireNonNull(paging.counter);
        request = counter.with().apply(sent, base + 1);
        return true;
    }

    private boolean end() {
        request = null;
        return true;
    }

    private boolean fail(String what) {
        problem = what;
        return end();
    }
}
