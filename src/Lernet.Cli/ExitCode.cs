namespace Lernet.Cli;

/// <summary>What the command tells its caller; docs/command-line.md explains each to users.</summary>
internal enum ExitCode
{
    /// <summary>Everything asked for was done, and everything checked held.</summary>
    Ok = 0,

    /// <summary>The work was done, but a cell failed, ran out of time, or a stated number did not hold.</summary>
    Failed = 1,

    /// <summary>The command line was not understood; nothing was done.</summary>
    Usage = 2,

    /// <summary>A file that was named is missing, unreadable or not what it should be.</summary>
    BadInput = 3,

    /// <summary>The machine stands in the way: a folder cannot be written, a program is missing, another run is at work.</summary>
    Environment = 4,

    /// <summary>A mistake in Lernet itself.</summary>
    Unexpected = 70,

    /// <summary>Ctrl+C or a request to end: 128 + SIGINT, as shells count.</summary>
    Interrupted = 130,
}
