namespace Lernet.Backends.Cpu;

/// <summary>Sizes of a convolution with kernels of 3 x 3 that is computed in tiles of 2 x 2 results, F(2 x 2, 3 x 3): 16
/// multiplications for each channel and filter where the definition has 36.</summary>
/// <remarks>
/// Lavin and Gray 2016, "Fast algorithms for convolutional neural networks", arXiv:1509.09308, after Winograd 1980: with tiles d of the picture
/// and a kernel g, y = Aᵀ ((G g Gᵀ) ⊙ (Bᵀ d B)) A. At each of the 16 positions of a tile the sum over channels is a product of matrices.
/// Sums are rounded otherwise than in the definition, a few times as much; only results that see an infinite number change, and there ±∞
/// may become NaN.
/// </remarks>
/// <param name="Channels">Channels of a group that are summed over.</param>
/// <param name="Filters">Results of a group.</param>
/// <param name="Source">Height and width of the pictures.</param>
/// <param name="Padding">Zeros around them.</param>
/// <param name="Target">Height and width of the results.</param>
internal sealed record WinogradPlan(int Channels, int Filters, Pair Source, Pair Padding, Pair Target)
{
    /// <summary>Positions of a tile of 4 x 4.</summary>
    public const int Positions = 16;

    /// <summary>Elements of a kernel.</summary>
    public const int Elements = 9;

    // Fewer channels do not pay for the way to tiles and back, and where pictures are smaller, too many tiles hang over their edge.
    private const int LeastChannels = 32;
    private const int LeastSize = 4;

    // Tiles computed together: all they need stays in the second cache.
    private const int Together = 64;

    // Numbers between the positions, so that they do not fall on the same lines of the first cache.
    private const int Gap = 16;

    /// <summary>How many tiles cover the results.</summary>
    public Pair Tiles { get; } = new((Target.Height + 1) / 2, (Target.Width + 1) / 2);

    /// <summary>Numbers from place to place of a picture with its channels side by side.</summary>
    public int PitchX { get; } = FilterLanes.Pitch(Channels);

    /// <summary>Numbers from place to place of the results.</summary>
    public int PitchY { get; } = FilterLanes.Pitch(Filters);

    /// <summary>Numbers in a row of a picture with the zeros around it.</summary>
    public int RowX => ((2 * Tiles.Width) + 2) * PitchX;

    /// <summary>Numbers in a row of the results, those beyond the edge included.</summary>
    public int RowY => 2 * Tiles.Width * PitchY;

    /// <summary>Numbers of a picture with the zeros around it.</summary>
    public int LengthX => ((2 * Tiles.Height) + 2) * RowX;

    /// <summary>Numbers of a picture's results.</summary>
    public int LengthY => 2 * Tiles.Height * RowY;

    /// <summary>Rows of tiles in a block.</summary>
    public int Rows => Math.Clamp(Together / Tiles.Width, 1, Tiles.Height);

    /// <summary>Pictures in a block.</summary>
    public int Pictures => Math.Max(1, Together / (Tiles.Width * Tiles.Height));

    /// <summary>The most tiles of a block.</summary>
    public int Most => Rows * Pictures * Tiles.Width;

    /// <summary>Room for the tiles of a block, and for those beyond them that a product computes.</summary>
    public int Block => Most + WinogradTile.Beyond;

    /// <summary>Numbers from position to position in the tiles of a block of pictures.</summary>
    public int StepX => (Block * PitchX) + Gap;

    /// <summary>Numbers from position to position in the tiles of a block of results.</summary>
    public int StepY => (Block * PitchY) + Gap;

    /// <summary>Numbers from position to position of a group's kernels.</summary>
    public int StepKernels => (Channels * PitchY) + Gap;


    /// <summary>The plan, if this is a way to compute such a convolution and pays.</summary>
    public static WinogradPlan? For(Convolution settings, Pair kernel, int channels, int filters, Pair source, Pair padding, Pair target) =>
        kernel == 3 && settings.Stride == 1 && settings.Dilation == 1 && padding.IsAtLeast(0) && target.IsAtLeast(LeastSize)
        && Math.Min(channels, filters) >= LeastChannels
            ? new(channels, filters, source, padding, target) : null;
}
