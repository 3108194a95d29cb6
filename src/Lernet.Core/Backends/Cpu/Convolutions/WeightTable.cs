namespace Lernet.Backends.Cpu;

/// <summary>How sums for the weights of one group lie: a row for each tap, and in it the filters side by side.</summary>
internal readonly struct WeightTable(ConvolutionPlan plan)
{
    // Rows are whole vectors at every width.
    private const int Lanes = 16;

    /// <summary>Numbers from one tap to the next.</summary>
    public int Pitch { get; } = (plan.Filters + Lanes - 1) / Lanes * Lanes;

    /// <summary>Numbers in all.</summary>
    public int Length => (plan.Forward.Count + WeightTile.Taps - 1) / WeightTile.Taps * WeightTile.Taps * Pitch;
}
