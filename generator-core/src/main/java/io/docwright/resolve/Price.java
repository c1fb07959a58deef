package io.docwright.resolve;

/** What speaks against a place, and how much. Only the relations of the amounts matter, and these roughly. */
enum Price {
    /** A row no sample shows. */
    UNSEEN(3),
    /** Each container closed before a row the samples show. */
    UP(0.1),
    /** The same, when only the order of rows tells. */
    UP_UNSEEN(0.4),
    /** Closing anything at all: containers that end together end at once. */
    LEAVING(0.06),
    /** A list closed before its nameless element comes. */
    UP_ELEMENT(0.5),
    /** A row that names the class of the elements. */
    ELEMENT_NAME(0.3),
    /** A nameless row in something that is no list. */
    ELEMENT_OF_NO_LIST(0.2),
    /** A place of the samples, or a name in an object, that already has its row. */
    TAKEN(4.5),
    /** A container whose sample shows fields is left without any. */
    LEFT_EMPTY(0.3),
    /** Samples show a container where a scalar is documented, or the reverse. */
    OTHER_KIND(0.8),
    /** A list wrapper without a row. */
    WRAPPER(0.05),
    /** Another object without a row around a field that has one. */
    IMPLICIT(1),
    /** The same, where a row of its name exists elsewhere. */
    IMPLICIT_NAMED(2.6),
    /** The documented depth says otherwise. */
    OTHER_DEPTH(6),
    /** A row is below the row its depth shows, but not directly; each level. */
    DEEPER(0.5),
    /** A first field no sample shows, in an object whose other fields they do show. */
    OTHER_FIELDS(1),
    /** A first field in what is documented as a map. */
    IN_MAP(0.8),
    /** A row no sample shows goes on where others stand. */
    GOING_ON(0.2),
    /** How much less that is a level, so that a container ends late. */
    A_LEVEL(0.01),
    /** Rows below something that shows a value of its own. */
    IN_EXAMPLE(2),
    /** A field that mostly belongs to the root stands deeper. */
    IN_ENVELOPE(1.5),
    /** A field breaks the alphabetical order of its neighbours in a table that mostly keeps it. */
    OUT_OF_ORDER(0.8),
    /** The same in a table whose certain rows all keep it. */
    OUT_OF_STRICT_ORDER(2),
    /** A field is not named after its container, but all before it are. */
    OTHER_PREFIX(0.5),
    /** A field beside the list in an object that is there for the list alone. */
    BESIDE_LIST(1.5),
    /** An element beside the key and the value of a pair. */
    BESIDE_PAIR(1),
    /** The rows in a container repeat those of the container it would stand in. */
    SAME_AGAIN(1.2),
    /** A container stands in one that is called alike or holds the same class. */
    IN_ITS_LIKE(0.8),
    /** A container more in one that already has the fields of the one before it, which is called alike or holds the same class. */
    WHOLE_LIKE_BEFORE(1),
    /** The description says what the field belongs to, and it is something else around it. */
    NOT_MENTIONED(0.6),
    /** The position column names another place than that of the object around. */
    OTHER_POSITION(5),
    /** An object that was just opened and whose inside nothing shows, while fields around it begin with the row's first word. */
    KIN_OUTSIDE(1);

    private final double amount;

    Price(double amount) {
        this.amount = amount;
    }

    double amount() {
        return amount;
    }
}
