namespace Lernet.Grading.Sandboxes;

/// <summary>What a process in the box is for.</summary>
internal enum BoxRole
{
    /// <summary>It compiles submissions.</summary>
    Compile,

    /// <summary>It runs one submission.</summary>
    Run,
}
