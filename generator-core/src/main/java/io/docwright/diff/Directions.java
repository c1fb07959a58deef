package io.docwright.diff;

import io.docwright.lock.ElementKind;
import io.docwright.lock.Fact;
import io.docwright.lock.Lock;
import io.docwright.lock.LockElement;
import io.docwright.lock.WireType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which types of a lock are sent, and which come back. */
final class Directions {

    private final Map<String, LockElement> types = new HashMap<>();
    private final Set<String> requests = new HashSet<>();
    private final Set<String> answers = new HashSet<>();

    Directions(Lock lock) {
        lock.service().children(ElementKind.TYPE_DEFINITION).forEach(type -> types.put(type.name(), type));
        for (LockElement operation : lock.service().children(ElementKind.OPERATION)) {
            operation
                    .children(ElementKind.PARAMETER)
                    .forEach(parameter -> reach(Optional.of(parameter.need(Fact.TYPE)), requests));
            reach(operation.text(Fact.RESPONSE), answers);
        }
    }

    boolean isSent(String type) {
        return requests.contains(type);
    }

    boolean comesBack(String type) {
        return answers.contains(type);
    }

    /** Returns the types an answer has in it. */
    Set<String> within(LockElement operation) {
        Set<String> found = new HashSet<>();
        operation
                .children(ElementKind.PARAMETER)
                .forEach(parameter -> reach(Optional.of(parameter.need(Fact.TYPE)), found));
        reach(operation.text(Fact.RESPONSE), found);
        return found;
    }

    private void reach(Optional<String> use, Set<String> found) {
        Deque<String> open = new ArrayDeque<>();
        use.flatMap(WireType::innermost).filter(found::add).ifPresent(open::add);
        while (!open.isEmpty()) {
            Optional<LockElement> type = Optional.ofNullable(types.get(open.remove()));
            type.stream()
                    .flatMap(object -> object.children(ElementKind.PROPERTY).stream())
                    .flatMap(property -> WireType.innermost(property.need(Fact.TYPE)).stream())
                    .filter(found::add)
                    .forEach(open::add);
        }
    }
}
