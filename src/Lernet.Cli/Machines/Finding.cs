namespace Lernet.Cli.Machines;

/// <summary>How much the absence of something matters.</summary>
internal enum Need
{
    /// <summary>Nothing works without it.</summary>
    Required,

    /// <summary>One thing does not work without it.</summary>
    Optional,
}

/// <summary>What the doctor found out about one thing.</summary>
/// <param name="Name">The thing.</param>
/// <param name="For">What it is for.</param>
/// <param name="Need">How much it matters.</param>
/// <param name="Found">What was found, such as a version; null when it is not there.</param>
/// <param name="Remedy">How to get it.</param>
internal sealed record Finding(string Name, string For, Need Need, string? Found, string Remedy);
