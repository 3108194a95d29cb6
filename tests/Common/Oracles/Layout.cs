namespace Lernet.Tests;

/// <summary>How a tensor's numbers lie in memory.</summary>
internal enum Layout
{
    /// <summary>Side by side, in row-major order.</summary>
    Plain,

    /// <summary>The last axis has the longest steps; a vector lies backwards.</summary>
    Turned,

    /// <summary>Every other number belongs to another tensor.</summary>
    Spaced,
}

internal static class Layouts
{
    /// <summary>The same tensor in another place.</summary>
    public static Tensor Lay(Tensor x, Layout layout) => layout switch
    {
        Layout.Turned when x.Rank >= 2 => x.Transpose().Contiguous().Transpose(),
        Layout.Turned when x.Rank == 1 => x.Flip(0).Contiguous().Flip(0),
        Layout.Spaced when x.Rank >= 1 => Tensor.Stack([x, x * 0 + 9], axis: -1)[[.. Enumerable.Repeat<Pick>(.., x.Rank), 0]],
        _ => x,
    };
}
