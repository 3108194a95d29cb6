namespace Lernet.Backends.Cpu;

/// <summary>How a product reads its weights: they are summed over channels and elements, and make as many results as there are filters.</summary>
/// <param name="Values">Where they are: group after group, the elements of a kernel side by side.</param>
/// <param name="Groups">How many groups.</param>
/// <param name="Channels">Channels of a group that are summed over.</param>
/// <param name="StepChannel">The step from one to the next.</param>
/// <param name="Filters">Results of a group.</param>
/// <param name="StepFilter">The step from one to the next.</param>
/// <param name="Elements">Elements of the kernel.</param>
internal readonly record struct ProductWeights(Stretch Values, int Groups, int Channels, int StepChannel, int Filters, int StepFilter, int Elements)
{
    // Numbers worth a thread of their own.
    private const int Worth = 4 * 1024;

    /// <summary>Where a group starts.</summary>
    public int Start(int group) => group * Channels * Filters * Elements;

    /// <summary>Numbers of a channel when the filters lie side by side.</summary>
    public int Turned => Elements * FilterLanes.Pitch(Filters);

    /// <summary>The weights with the filters side by side, for each channel and element.</summary>
    public Stretch Lanes()
    {
        var bank = ConvolutionRooms.Mine.Bank.Stretch(Groups * Channels * Turned);
        Work.Split(Groups * Channels, 1 + (Worth / Turned), new WeightTurnLoop(this, bank));
        return bank;
    }

    /// <summary>The biases as rows of filters, zeros where there are none.</summary>
    public Stretch Biases(View? bias)
    {
        var pitch = FilterLanes.Pitch(Filters);
        var biases = ConvolutionRooms.Mine.Bias.Stretch(Groups * pitch);
        biases.Span(Groups * pitch).Clear();
        for (var group = 0; group < Groups && bias is not null; group++) Of(bias, group).CopyTo(biases.Span(group * pitch, pitch));
        return biases;
    }

    /// <summary>The weights with the filters in blocks, for each view those of one group after the other.</summary>
    public FilterBank[] Banks(KernelView[] views, View? bias)
    {
        var banks = new FilterBank[views.Length * Groups];
        for (var i = 0; i < banks.Length; i++) banks[i] = new(this, i % Groups, views[i / Groups].Taps, Of(bias, i % Groups));
        return banks;
    }

    private ReadOnlySpan<float> Of(View? bias, int group) => bias is { } b ? Stretch.Of(b).Span(group * Filters, Filters) : default;
}
