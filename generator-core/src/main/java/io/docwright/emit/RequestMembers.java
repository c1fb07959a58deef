package io.docwright.emit;

import io.docwright.model.Operation;
import io.docwright.model.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of an operation as members of its request class.
 *
 * @param members member by parameter, in documented order
 */
record RequestMembers(Map<Parameter, Member> members) {

    static RequestMembers of(EmitContext context, Operation operation) {
        Map<Parameter, Member> members = new LinkedHashMap<>();
        for (Parameter parameter : operation.parameters()) {
            String name = context.symbols().parameter(operation, parameter);
            String presence = context.symbols().presence(name);
            Optional<String> view = context.symbols().view(operation, parameter);
            members.put(parameter, new Member(parameter.property(), name, presence, view, members.size()));
        }
        return new RequestMembers(members);
    }

    List<Member> all() {
        return new ArrayList<>(members.values());
    }

    Member of(Parameter parameter) {
        Member member = members.get(parameter);
        if (member == null) {
            throw new IllegalArgumentException("no parameter of this operation: " + parameter.wireName());
        }
        return member;
    }

    List<Parameter> parametersIn(Parameter.Location location) {
        return members.keySet().stream()
                .filter(parameter -> parameter.location() == location)
                .toList();
    }

    List<Member> in(Parameter.Location location) {
        return parametersIn(location).stream().map(this::of).toList();
    }

    Optional<Parameter> find(String wireName) {
        return members.keySet().stream()
                .filter(parameter -> parameter.wireName().equals(wireName))
                .findFirst();
    }

    /** Tells whether the JSON body is an object of several parameters. */
    boolean hasBodyObject() {
        return !parametersIn(Parameter.Location.BODY).isEmpty() && wholeBody().isEmpty();
    }

    /** Returns the parameter that is the JSON body itself. */
    Optional<Parameter> wholeBody() {
        return members.keySet().stream().filter(Parameter::wholeBody).findFirst();
    }
}
