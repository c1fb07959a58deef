package io.docwright.diff;

import static io.docwright.diff.ChangeKind.Java.BREAKS;
import static io.docwright.diff.ChangeKind.Java.COMES;
import static io.docwright.diff.ChangeKind.Java.MEASURED;
import static io.docwright.diff.ChangeKind.Java.UNTOUCHED;
import static io.docwright.diff.ChangeKind.Java.WARNS;
import static io.docwright.diff.Impact.BREAKING;
import static io.docwright.diff.Impact.COMPATIBLE;
import static io.docwright.diff.Impact.NONE;

import java.util.Locale;

/**
 * The table by which changes are judged: what each kind means on the wire for what is sent and for what comes back, in Java, and what the
 * reader should do. In Java most kinds are measured: a signature of the old client that the new one lacks breaks, a new one comes.
 *
 * <p>In the advice {@code {java}} stands for the element in the old client, {@code {now}} for it in the new one.
 */
public enum ChangeKind {
    /** A service is documented that was not. */
    SERVICE_ADDED(COMPATIBLE, COMPATIBLE, COMES, "nothing to do; there is a new client"),
    /** A service is no longer documented. */
    SERVICE_REMOVED(
            BREAKING,
            BREAKING,
            BREAKS,
            "find out whether the service is gone before the pages are; its client is no longer generated"),
    /** Another version of the API is asked for. */
    VERSION_CHANGED(
            BREAKING,
            BREAKING,
            UNTOUCHED,
            "programs with the old client ask for the old version; check how long it is served"),
    /** Operations are addressed in another way. */
    STYLE_CHANGED(
            BREAKING,
            BREAKING,
            UNTOUCHED,
            "check the manifest; programs with the old client address operations in the old way"),
    /** Requests are authenticated in another way. */
    AUTHENTICATION_CHANGED(
            BREAKING, BREAKING, UNTOUCHED, "give the client other credentials, and replace programs with the old one"),
    /** There is an address more. */
    ENDPOINT_ADDED(COMPATIBLE, COMPATIBLE, UNTOUCHED, "nothing to do; another address can be chosen"),
    /** An address is another one. */
    ENDPOINT_CHANGED(
            BREAKING,
            BREAKING,
            UNTOUCHED,
            "programs with the old client call the old address; check how long it is served"),
    /** An address is gone. */
    ENDPOINT_REMOVED(BREAKING, BREAKING, UNTOUCHED, "choose another region or set the endpoint yourself"),
    /** There is an edition more. */
    EDITION_ADDED(COMPATIBLE, COMPATIBLE, MEASURED, "nothing to do, but a `switch` over all editions now lacks one"),
    /** An edition is gone. */
    EDITION_REMOVED(BREAKING, BREAKING, MEASURED, "choose another edition in place of `{java}`"),

    /** There is an operation more. */
    OPERATION_ADDED(COMPATIBLE, COMPATIBLE, MEASURED, "nothing to do; call `{now}` where it helps"),
    /** An operation is gone. */
    OPERATION_REMOVED(
            BREAKING, BREAKING, MEASURED, "replace calls of `{java}`; the service may answer them with an error"),
    /** An operation is called otherwise, and its name is sent. */
    OPERATION_RENAMED(
            BREAKING, BREAKING, MEASURED, "call `{now}` instead of `{java}`; the old name may no longer be answered"),
    /** An operation is called otherwise, and its name is not sent. */
    OPERATION_NAME_CHANGED(NONE, NONE, MEASURED, "call `{now}` instead of `{java}`; requests stay the same"),
    /** Another HTTP method is used. */
    METHOD_CHANGED(
            BREAKING, BREAKING, UNTOUCHED, "replace programs with the old client: they send the old HTTP method"),
    /** There is a path more, of another edition. */
    PATH_ADDED(COMPATIBLE, COMPATIBLE, UNTOUCHED, "nothing to do; the operation is there in an edition more"),
    /** The path is another one. */
    PATH_CHANGED(BREAKING, BREAKING, UNTOUCHED, "replace programs with the old client: they call the old path"),
    /** The path of an edition is gone. */
    PATH_REMOVED(BREAKING, BREAKING, UNTOUCHED, "do not call `{java}` in this edition any more"),
    /** Of some parameters at least one must be given now. */
    ONE_OF_ADDED(BREAKING, NONE, UNTOUCHED, "give at least one of these parameters in each call of `{java}`"),
    /** Of some parameters none need be given any more. */
    ONE_OF_REMOVED(COMPATIBLE, NONE, UNTOUCHED, "nothing to do; none of these parameters is needed any more"),
    /** The answer has a documented body now. */
    ANSWER_ADDED(COMPATIBLE, COMPATIBLE, MEASURED, "read the answer by its members instead of `body()`"),
    /** The answer has no documented body any more. */
    ANSWER_REMOVED(BREAKING, BREAKING, MEASURED, "do without what the answer had, or read it from `body()`"),
    /** Whether {@code success: false} is an error has changed. */
    SUCCESS_FLAG_CHANGED(
            NONE,
            COMPATIBLE,
            UNTOUCHED,
            "look where `{java}` is called whether an answer with `success: false` is expected as an answer or as an exception"),
    /** Whether a failed call is repeated has changed. */
    RETRY_CHANGED(
            COMPATIBLE,
            COMPATIBLE,
            UNTOUCHED,
            "nothing to do, unless you count on a failed call of `{java}` being sent again, or not"),
    /** The operation has pages now. */
    PAGING_ADDED(COMPATIBLE, COMPATIBLE, MEASURED, "use the paginator of `{java}` if you want everything"),
    /** The operation has pages in a way more. */
    PAGING_EXTENDED(COMPATIBLE, COMPATIBLE, MEASURED, "nothing to do; the old way of asking for pages is still there"),
    /** Pages are asked for, or handed out, in another way. */
    PAGING_CHANGED(
            BREAKING,
            BREAKING,
            MEASURED,
            "replace programs with the old client that go through pages of `{java}`: they ask in the old way"),
    /** Something else in the answer tells that no page follows. */
    PAGING_END_CHANGED(
            NONE,
            COMPATIBLE,
            UNTOUCHED,
            "nothing to do, unless `{java}` gives fewer pages than there are: with the old client the end is told by what may be gone"),
    /** The operation has no pages any more. */
    PAGING_REMOVED(COMPATIBLE, COMPATIBLE, MEASURED, "call `{java}` instead of its paginator"),
    /** An error code more is documented. */
    ERROR_ADDED(NONE, COMPATIBLE, MEASURED, "nothing to do; a constant for it is there"),
    /** An error code is documented no longer. */
    ERROR_REMOVED(NONE, COMPATIBLE, MEASURED, "compare with the text of the code if it can still come"),
    /** An error code comes with another status. */
    ERROR_STATUS_CHANGED(NONE, COMPATIBLE, UNTOUCHED, "ask for the code rather than for the HTTP status"),
    /** A header of the answer is documented. */
    HEADER_ADDED(NONE, COMPATIBLE, UNTOUCHED, "nothing to do"),
    /** A header of the answer is documented no longer. */
    HEADER_REMOVED(NONE, COMPATIBLE, UNTOUCHED, "do not count on this header in the answer"),

    /** There is a parameter more that can be left out. */
    PARAMETER_ADDED(COMPATIBLE, NONE, MEASURED, "nothing to do; set it with `{now}` where it helps"),
    /** There is a parameter more that must be given. */
    PARAMETER_ADDED_REQUIRED(
            BREAKING, NONE, MEASURED, "set it with `{now}` in every call: without it requests are refused"),
    /** A parameter is gone. */
    PARAMETER_REMOVED(
            BREAKING, NONE, MEASURED, "do not call `{java}` any more; the service may refuse or ignore what it sets"),
    /** A parameter is called otherwise. */
    PARAMETER_RENAMED(
            BREAKING, NONE, MEASURED, "call `{now}` instead of `{java}`; the old name may be refused or ignored"),
    /** A variable of the path is called otherwise, which is not sent. */
    PATH_VARIABLE_RENAMED(NONE, NONE, MEASURED, "call `{now}` instead of `{java}`; requests stay the same"),
    /** A parameter goes elsewhere. */
    LOCATION_CHANGED(
            BREAKING, NONE, MEASURED, "replace programs with the old client: they send it where it is not looked for"),
    /** A value that is not scalar is written in another way. */
    WRITING_CHANGED(
            BREAKING, NONE, UNTOUCHED, "replace programs with the old client: they write `{java}` in the old way"),
    /** A value has become the whole body, or is it no longer. */
    BODY_CHANGED(BREAKING, NONE, UNTOUCHED, "replace programs with the old client: they send another body"),
    /** More editions have it. */
    EDITIONS_EXTENDED(COMPATIBLE, NONE, UNTOUCHED, "nothing to do"),
    /** An edition has it no longer. */
    EDITIONS_NARROWED(BREAKING, NONE, UNTOUCHED, "leave out `{java}` in the editions that do not have it any more"),
    /** It must be given, or is always there, now. */
    NOW_REQUIRED(BREAKING, COMPATIBLE, UNTOUCHED, "make sure `{java}` is always given where it is sent"),
    /** It need not be given, or can be missing, now. */
    NO_LONGER_REQUIRED(COMPATIBLE, BREAKING, UNTOUCHED, "expect `{java}` to be null where it is read"),
    /** Whether it is needed is documented otherwise, with the same effect. */
    NEED_STATED(NONE, NONE, UNTOUCHED, "nothing to do"),
    /** It must be given in a case more. */
    SOMETIMES_REQUIRED(BREAKING, NONE, UNTOUCHED, "give `{java}` in the cases in which it is needed now"),
    /** It need not be given in a case any more. */
    SELDOM_REQUIRED(COMPATIBLE, NONE, UNTOUCHED, "nothing to do; it can be left out more often"),

    /** The type takes or gives other values than before. */
    TYPE_CHANGED(
            BREAKING, BREAKING, MEASURED, "change what is passed to or read from `{java}`, whose type is another one"),
    /** The type is another one with which old programs get along. */
    TYPE_WIDENED(
            COMPATIBLE,
            COMPATIBLE,
            MEASURED,
            "change the variables that take `{java}` if its Java type is another one; what is sent and read stays possible"),
    /** What the value means has been documented. */
    FORMAT_ADDED(COMPATIBLE, COMPATIBLE, MEASURED, "nothing to do; a view beside `{java}` may be there"),
    /** What the value means is documented no longer. */
    FORMAT_REMOVED(COMPATIBLE, COMPATIBLE, MEASURED, "read `{java}` as it stands on the wire where its view is gone"),
    /** The value is written in another form. */
    FORMAT_CHANGED(
            BREAKING, BREAKING, MEASURED, "check what is passed to or read from `{java}`: its text has another form"),
    /** Fewer values are allowed. */
    LIMIT_NARROWED(
            BREAKING,
            COMPATIBLE,
            UNTOUCHED,
            "check what is passed to `{java}`: values that went through are refused now"),
    /** More values are allowed. */
    LIMIT_WIDENED(
            COMPATIBLE, COMPATIBLE, UNTOUCHED, "nothing to do; the old client goes on refusing what is allowed now"),
    /** The value has to have another pattern. */
    PATTERN_CHANGED(BREAKING, COMPATIBLE, UNTOUCHED, "check what is passed to `{java}` against the new pattern"),
    /** Another value holds when none is given. */
    DEFAULT_CHANGED(COMPATIBLE, NONE, UNTOUCHED, "set `{java}` yourself if you count on the old default"),
    /** Its value is hidden in texts, or no longer. */
    SECRET_CHANGED(NONE, NONE, UNTOUCHED, "nothing to do; only what `toString()` shows has changed"),
    /** Its documentation advises against it. */
    DEPRECATED(NONE, NONE, WARNS, "stop using `{java}` while it is still there; the compiler warns"),
    /** Its documentation no longer advises against it. */
    NO_LONGER_DEPRECATED(NONE, NONE, WARNS, "nothing to do; the compiler no longer warns"),

    /** There is a property more. */
    PROPERTY_ADDED(COMPATIBLE, COMPATIBLE, MEASURED, "nothing to do; read or set `{now}` where it helps"),
    /** There is a property more that must be given, or is always there. */
    PROPERTY_ADDED_REQUIRED(
            BREAKING, COMPATIBLE, MEASURED, "set `{now}` wherever the object is sent: without it requests are refused"),
    /** A property is gone. */
    PROPERTY_REMOVED(BREAKING, BREAKING, MEASURED, "do without `{java}`: with the old client it is null from now on"),
    /** A property is called otherwise. */
    PROPERTY_RENAMED(
            BREAKING,
            BREAKING,
            MEASURED,
            "use `{now}` instead of `{java}`, which is null with the old client from now on"),
    /** There is a class more. */
    CLASS_ADDED(NONE, NONE, MEASURED, "nothing to do"),
    /** A class is gone. */
    CLASS_REMOVED(
            NONE,
            NONE,
            MEASURED,
            "do without the class `{java}`; the changes where it was used say what takes its place"),
    /** A class is called otherwise. */
    CLASS_RENAMED(NONE, NONE, MEASURED, "write `{now}` instead of `{java}`; what is sent and read stays the same"),
    /** The values of an enumeration are of another type, or it has become an object, or the other way round. */
    VALUES_CHANGED(BREAKING, BREAKING, MEASURED, "change what is passed to `{java}.of` and read from `value()`"),
    /** A value more is documented. */
    VALUE_ADDED(
            COMPATIBLE,
            COMPATIBLE,
            MEASURED,
            "nothing to do, but look where all values of the enumeration are told apart"),
    /** A value is documented no longer. */
    VALUE_REMOVED(
            BREAKING,
            COMPATIBLE,
            MEASURED,
            "do not send `{java}` any more; the text itself can still be compared with"),
    /** A value is written otherwise. */
    VALUE_RENAMED(
            BREAKING,
            COMPATIBLE,
            MEASURED,
            "use `{now}` instead of `{java}`, which may be refused and no longer comes"),
    /** Something is called otherwise in Java, while nothing changes on the wire. */
    JAVA_NAME_CHANGED(NONE, NONE, MEASURED, "use `{now}` instead of `{java}`; requests and answers stay the same"),
    /** Something has another type in Java, while nothing changes on the wire. */
    JAVA_TYPE_CHANGED(
            NONE, NONE, MEASURED, "change the variables that take `{java}`; requests and answers stay the same"),
    /** A description says something else. */
    DESCRIPTION_CHANGED(NONE, NONE, UNTOUCHED, "read the new description; nothing else has changed here");

    private final Impact requests;
    private final Impact answers;
    private final Java java;
    private final String advice;

    ChangeKind(Impact requests, Impact answers, Java java, String advice) {
        this.requests = requests;
        this.answers = answers;
        this.java = java;
        this.advice = advice;
    }

    /** How a kind is judged in Java. */
    enum Java {
        /** No signature is touched. */
        UNTOUCHED,
        /** Signatures of the old and the new client are compared. */
        MEASURED,
        /** Something comes. */
        COMES,
        /** Everything breaks. */
        BREAKS,
        /** The compiler warns more, or less. */
        WARNS
    }

    /** Returns what it does to what is sent. */
    public Impact requests() {
        return requests;
    }

    /** Returns what it does to what comes back. */
    public Impact answers() {
        return answers;
    }

    Java java() {
        return java;
    }

    String advice() {
        return advice;
    }

    /** Returns the stable word used in reports, such as {@code parameter-removed}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
