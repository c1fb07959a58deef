package io.docwright.diff;

import io.docwright.lock.Fact;
import io.docwright.lock.LockElement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which kind of change it is when a fact of an element is another one. Types and Java names are judged elsewhere. */
final class FactRules {

    private static final Map<Fact, Rule> RULES = rules();

    private FactRules() {}

    /** Looks at the values of a fact before and after, which differ. */
    private interface Rule {
        List<ChangeKind> kinds(List<String> was, List<String> now);
    }

    /** A kind of change with the fact that has changed. */
    record Found(ChangeKind kind, Fact fact) {}

    static List<Found> compare(LockElement was, LockElement now) {
        List<Found> found = new ArrayList<>();
        RULES.forEach((fact, rule) -> {
            List<String> before = was.texts(fact);
            List<String> after = now.texts(fact);
            if (!before.equals(after)) {
                rule.kinds(before, after).forEach(kind -> found.add(new Found(kind, fact)));
            }
        });
        return found;
    }

    private static Map<Fact, Rule> rules() {
        Map<Fact, Rule> rules = new EnumMap<>(Fact.class);
        rules.put(Fact.VERSION, always(ChangeKind.VERSION_CHANGED));
        rules.put(Fact.API_STYLE, always(ChangeKind.STYLE_CHANGED));
        rules.put(Fact.AUTH, always(ChangeKind.AUTHENTICATION_CHANGED));
        rules.put(Fact.AUTH_HEADER, always(ChangeKind.AUTHENTICATION_CHANGED));
        rules.put(
                Fact.ENDPOINT,
                presence(ChangeKind.ENDPOINT_ADDED, ChangeKind.ENDPOINT_CHANGED, ChangeKind.ENDPOINT_REMOVED));
        rules.put(Fact.HOST, always(ChangeKind.ENDPOINT_CHANGED));
        rules.put(Fact.HTTP_METHOD, always(ChangeKind.METHOD_CHANGED));
        rules.put(Fact.PATH, FactRules::path);
        rules.put(Fact.AT_LEAST_ONE, members(ChangeKind.ONE_OF_ADDED, ChangeKind.ONE_OF_REMOVED));
        rules.put(Fact.FAIL_ON_SUCCESS_FALSE, always(ChangeKind.SUCCESS_FLAG_CHANGED));
        rules.put(Fact.IDEMPOTENT, always(ChangeKind.RETRY_CHANGED));
        rules.put(Fact.CLIENT_TOKEN, always(ChangeKind.RETRY_CHANGED));
        rules.put(Fact.PAGING, FactRules::paging);
        rules.put(Fact.PAGING_ANSWER, FactRules::pagingAnswer);
        rules.put(Fact.STATUS, always(ChangeKind.ERROR_STATUS_CHANGED));
        rules.put(Fact.BASE, always(ChangeKind.VALUES_CHANGED));
        rules.put(Fact.REQUIRED, FactRules::required);
        rules.put(Fact.REQUIRED_WHEN, members(ChangeKind.SOMETIMES_REQUIRED, ChangeKind.SELDOM_REQUIRED));
        rules.put(Fact.FORMAT, presence(ChangeKind.FORMAT_ADDED, ChangeKind.FORMAT_CHANGED, ChangeKind.FORMAT_REMOVED));
        rules.put(Fact.WRITTEN_AS, always(ChangeKind.WRITING_CHANGED));
        rules.put(Fact.WHOLE_BODY, always(ChangeKind.BODY_CHANGED));
        rules.put(Fact.EDITIONS, FactRules::editions);
        for (Fact least : List.of(Fact.MINIMUM, Fact.MIN_LENGTH, Fact.MIN_ITEMS)) {
            rules.put(least, (was, now) -> limit(was, now, -1));
        }
        for (Fact most : List.of(Fact.MAXIMUM, Fact.MAX_LENGTH, Fact.MAX_ITEMS)) {
            rules.put(most, (was, now) -> limit(was, now, 1));
        }
        rules.put(
                Fact.PATTERN,
                presence(ChangeKind.LIMIT_NARROWED, ChangeKind.PATTERN_CHANGED, ChangeKind.LIMIT_WIDENED));
        rules.put(Fact.DEFAULT, always(ChangeKind.DEFAULT_CHANGED));
        rules.put(
                Fact.DEPRECATED,
                presence(ChangeKind.DEPRECATED, ChangeKind.DEPRECATED, ChangeKind.NO_LONGER_DEPRECATED));
        rules.put(Fact.SECRET, always(ChangeKind.SECRET_CHANGED));
        rules.put(Fact.DESCRIPTION, always(ChangeKind.DESCRIPTION_CHANGED));
        return rules;
    }

    private static Rule always(ChangeKind kind) {
        return (was, now) -> List.of(kind);
    }

    private static Rule presence(ChangeKind added, ChangeKind changed, ChangeKind removed) {
        return (was, now) -> List.of(was.isEmpty() ? added : now.isEmpty() ? removed : changed);
    }

    private static Rule members(ChangeKind added, ChangeKind removed) {
        return (was, now) -> {
            List<ChangeKind> kinds = new ArrayList<>();
            if (!was.containsAll(now)) {
                kinds.add(added);
            }
            if (!now.containsAll(was)) {
                kinds.add(removed);
            }
            return kinds;
        };
    }

    /** The name of a variable is not sent. */
    private static List<ChangeKind> path(List<String> was, List<String> now) {
        return withoutNames(was).equals(withoutNames(now)) ? List.of() : List.of(ChangeKind.PATH_CHANGED);
    }

    private static List<String> withoutNames(List<String> paths) {
        return paths.stream()
                .map(path -> path.replaceAll("\\{[^{}]*+\\}", "{}"))
                .toList();
    }

    private static List<ChangeKind> paging(List<String> was, List<String> now) {
        if (was.isEmpty() || now.isEmpty()) {
            return List.of(was.isEmpty() ? ChangeKind.PAGING_ADDED : ChangeKind.PAGING_REMOVED);
        }
        return List.of(now.containsAll(was) ? ChangeKind.PAGING_EXTENDED : ChangeKind.PAGING_CHANGED);
    }

    /** Where pages are new or gone altogether, the ways to ask for them tell it. */
    private static List<ChangeKind> pagingAnswer(List<String> was, List<String> now) {
        if (was.isEmpty() || now.isEmpty()) {
            return List.of();
        }
        return List.of(items(was).equals(items(now)) ? ChangeKind.PAGING_END_CHANGED : ChangeKind.PAGING_CHANGED);
    }

    private static List<String> items(List<String> answer) {
        return answer.stream().filter(member -> member.startsWith("items ")).toList();
    }

    private static List<ChangeKind> required(List<String> was, List<String> now) {
        boolean before = was.contains("true");
        boolean after = now.contains("true");
        if (before == after) {
            return List.of(ChangeKind.NEED_STATED);
        }
        return List.of(after ? ChangeKind.NOW_REQUIRED : ChangeKind.NO_LONGER_REQUIRED);
    }

    /** No editions stand for all of them. */
    private static List<ChangeKind> editions(List<String> was, List<String> now) {
        Set<String> before = new HashSet<>(was);
        boolean wider = now.isEmpty() || !was.isEmpty() && now.containsAll(before);
        return List.of(wider ? ChangeKind.EDITIONS_EXTENDED : ChangeKind.EDITIONS_NARROWED);
    }

    private static List<ChangeKind> limit(List<String> was, List<String> now, int widerSign) {
        Optional<BigDecimal> before = was.stream().findFirst().map(BigDecimal::new);
        Optional<BigDecimal> after = now.stream().findFirst().map(BigDecimal::new);
        if (before.isEmpty() || after.isEmpty()) {
            return List.of(after.isEmpty() ? ChangeKind.LIMIT_WIDENED : ChangeKind.LIMIT_NARROWED);
        }
        int order = after.get().compareTo(before.get());
        if (order == 0) {
            return List.of();
        }
        return List.of(order * widerSign > 0 ? ChangeKind.LIMIT_WIDENED : ChangeKind.LIMIT_NARROWED);
    }
}
