namespace Lernet;

/// <summary>A stretch of code in which operations do not remember their inputs; it ends when this is disposed.</summary>
/// <remarks>A value, so that pausing costs nothing; disposing twice does no harm.</remarks>
public readonly struct NoGradScope : IDisposable
{
    private readonly int outer;

    internal NoGradScope(int outer) => this.outer = outer;

    /// <summary>Goes back to what was before.</summary>
    public void Dispose() => Autograd.Paused = outer;
}
