package gent.jobteam.gate;

/** A key that all nodes of an installation share and nobody outside knows. */
public interface SharedSecret {

    /** The same bytes at every call, also after a restart. */
    byte[] key();
}
