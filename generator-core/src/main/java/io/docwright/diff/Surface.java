package io.docwright.diff;

import io.docwright.lock.Fact;
import io.docwright.lock.Lock;
import io.docwright.lock.LockElement;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What callers of a client can name: its signatures, from the Java facts of a lock. */
final class Surface {

    private final LockElement service;
    private final Set<Signature> all = new LinkedHashSet<>();
    private final Set<String> source = new HashSet<>();
    private final Set<String> binary = new HashSet<>();

    Surface(Lock lock) {
        this.service = lock.service();
        all.addAll(of(service, Optional.empty()));
        all.forEach(signature -> {
            source.add(signature.source());
            binary.add(signature.binary());
        });
    }

    /**
     * Something a caller can name. Setters, overloads and the methods that tell whether something is there follow from it.
     *
     * @param source with everything the compiler compares
     * @param binary what is left of it in class files: no type arguments
     */
    record Signature(String source, String binary) {}

    /** Tells what it means that some signatures were there and others are there now; this is the surface of now. */
    static Impacts measure(Set<Signature> were, Surface before, Set<Signature> are, Surface after) {
        boolean sourceGone = were.stream().anyMatch(signature -> !after.source.contains(signature.source()));
        boolean binaryGone = were.stream().anyMatch(signature -> !after.binary.contains(signature.binary()));
        boolean sourceCame = are.stream().anyMatch(signature -> !before.source.contains(signature.source()));
        boolean binaryCame = are.stream().anyMatch(signature -> !before.binary.contains(signature.binary()));
        return new Impacts(Impact.NONE, impact(sourceGone, sourceCame), impact(binaryGone, binaryCame));
    }

    private static Impact impact(boolean gone, boolean came) {
        if (gone) {
            return Impact.BREAKING;
        }
        return came ? Impact.COMPATIBLE : Impact.NONE;
    }

    /** Returns the signatures of an element and of everything below it. */
    Set<Signature> of(LockElement element, Optional<LockElement> holder) {
        Set<Signature> signatures = new LinkedHashSet<>(own(element, holder));
        element.children().forEach(child -> signatures.addAll(of(child, Optional.of(element))));
        return signatures;
    }

    /** Returns the signatures of an element alone. */
    Set<Signature> own(LockElement element, Optional<LockElement> holder) {
        Set<Signature> signatures = new LinkedHashSet<>();
        String owner = owner(element, holder);
        switch (element.kind()) {
            case SERVICE -> service(signatures);
            case EDITION -> add(signatures, owner, Fact.JAVA_NAME, element, "Edition");
            case OPERATION -> operation(element, signatures);
            case PARAMETER, PROPERTY -> member(element, owner, signatures);
            case ERROR, VALUE -> add(signatures, owner, Fact.JAVA_NAME, element, "constant");
            case TYPE_DEFINITION -> signatures.add(signature(element.need(Fact.JAVA_NAME), "", kindOf(element)));
            case EDITION_PATH, HEADER, REGION -> {}
        }
        return signatures;
    }

    /** Returns the signatures of what an element's value is seen as beside its wire form. */
    Set<Signature> views(LockElement element, Optional<LockElement> holder) {
        Set<Signature> signatures = new LinkedHashSet<>();
        add(signatures, owner(element, holder), Fact.JAVA_VIEW, element, "view");
        return signatures;
    }

    private void service(Set<Signature> signatures) {
        signatures.add(signature(service.need(Fact.JAVA_CLIENT), "", "interface"));
        signatures.add(signature(service.need(Fact.JAVA_EXCEPTION), "", "class"));
        String runtime = service.need(Fact.JAVA_RUNTIME);
        signatures.add(new Signature(runtime, runtime));
    }

    private void operation(LockElement operation, Set<Signature> signatures) {
        String client = service.need(Fact.JAVA_CLIENT);
        String request = operation.need(Fact.JAVA_REQUEST);
        String response = operation.need(Fact.JAVA_RESPONSE);
        signatures.add(signature(client, operation.need(Fact.JAVA_METHOD), request + " to " + response));
        signatures.add(signature(request, "", "class"));
        operation.text(Fact.JAVA_BODY).ifPresent(body -> signatures.add(signature(response, "body", body)));
        operation.text(Fact.JAVA_PAGINATOR).ifPresent(paginator -> {
            signatures.add(
                    signature(client, operation.need(Fact.JAVA_PAGINATOR_METHOD), request + " to pages, " + paginator));
            operation
                    .text(Fact.JAVA_ITEMS)
                    .ifPresent(items -> signatures.add(
                            signature(paginator, items, "Paged<" + operation.need(Fact.JAVA_ITEM) + ">")));
        });
    }

    private void member(LockElement element, String owner, Set<Signature> signatures) {
        signatures.add(signature(owner, element.need(Fact.JAVA_NAME), element.need(Fact.JAVA_TYPE)));
        add(signatures, owner, Fact.JAVA_VIEW, element, "view");
    }

    private static String kindOf(LockElement type) {
        return type.text(Fact.BASE)
                .map(base -> "string".equals(base) ? "values of String" : "values of long")
                .orElse("object");
    }

    /** Returns the class in which an element is a member. */
    String owner(LockElement element, Optional<LockElement> holder) {
        return switch (element.kind()) {
            case PROPERTY, VALUE -> holder.orElseThrow().need(Fact.JAVA_NAME);
            case PARAMETER -> holder.orElseThrow().need(Fact.JAVA_REQUEST);
            case ERROR -> service.need(Fact.JAVA_EXCEPTION) + ".Codes";
            case EDITION -> service.need(Fact.JAVA_CLIENT) + ".Edition";
            default -> service.need(Fact.JAVA_CLIENT);
        };
    }

    private void add(Set<Signature> signatures, String owner, Fact name, LockElement element, String type) {
        element.text(name).ifPresent(member -> signatures.add(signature(owner, member, type)));
    }

    private Signature signature(String owner, String member, String type) {
        String name = service.need(Fact.JAVA_PACKAGE) + "." + owner + "." + member + ":";
        int arguments = type.indexOf('<');
        return new Signature(name + type, name + (arguments < 0 ? type : type.substring(0, arguments)));
    }
}
