namespace Lernet.Nn;

/// <summary>Why a training run ended.</summary>
public enum StopReason
{
    /// <summary>All epochs were done.</summary>
    Completed,

    /// <summary>A callback asked for it, such as <see cref="EarlyStopping"/>.</summary>
    Stopped,

    /// <summary>The cancellation token asked for it; an unfinished epoch is not in the history.</summary>
    Cancelled,

    /// <summary>The loss or a gradient became NaN or infinite; the weights are those before that batch.</summary>
    NotFinite,
}
