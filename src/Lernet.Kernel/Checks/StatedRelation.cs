namespace Lernet.Kernel.Checks;

/// <summary>How a stated number relates to the value of its expression.</summary>
public enum StatedRelation
{
    /// <summary><c>=</c>: they agree to the precision that is written.</summary>
    Equal,

    /// <summary><c>&lt;=</c>: the number is at most the value.</summary>
    AtMost,

    /// <summary><c>&gt;=</c>: the number is at least the value.</summary>
    AtLeast,
}
