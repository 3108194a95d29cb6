namespace Lernet.Backends.Cpu;

/// <summary>The scratch memory of one thread for convolutions.</summary>
internal sealed class ConvolutionRooms
{
    [ThreadStatic]
    private static ConvolutionRooms? mine;

    /// <summary>Those of this thread.</summary>
    public static ConvolutionRooms Mine => mine ??= new();

    /// <summary>The weights of all groups, which other threads read too.</summary>
    public Room Bank { get; } = new();

    /// <summary>The biases of all groups, which other threads read too.</summary>
    public Room Bias { get; } = new();

    /// <summary>Sums for the weights, of all parts of a batch; other threads write theirs.</summary>
    public Room Sums { get; } = new();

    /// <summary>A picture among zeros.</summary>
    public Room Frame { get; } = new();

    /// <summary>A picture's results, or their gradient, with the filters side by side.</summary>
    public Room Results { get; } = new();

    /// <summary>Kernels at the positions of tiles, which other threads read too.</summary>
    public Room Kernels { get; } = new();

    /// <summary>Tiles of pictures.</summary>
    public Room Tiles { get; } = new();

    /// <summary>Tiles of results, or of their gradient.</summary>
    public Room Products { get; } = new();
}
