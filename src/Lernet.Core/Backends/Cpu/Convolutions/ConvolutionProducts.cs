namespace Lernet.Backends.Cpu;

/// <summary>The three products of a convolution, threads over pictures.</summary>
/// <remarks>Filters lie along the lanes of vectors where there are enough of them, else neighbouring places do.</remarks>
internal static class ConvolutionProducts
{
    // Parts of a batch for the gradient of the weights, which are added up one after the other.
    private const int WeightGrain = 16;

    // Multiplications, and numbers to be moved, worth a thread of their own.
    private const long Worth = 128 * 1024;
    private const int WorthMoving = 4 * 1024;

    public static void Convolve(View x, View weight, View? bias, Convolution settings, View y)
    {
        var plan = ConvolutionPlan.Of(settings, x.Shape, weight.Shape);
        var step = plan.Channels * plan.Elements;
        var weights = new ProductWeights(Stretch.Of(weight), settings.Groups, plan.Channels, plan.Elements, plan.Filters, step, plan.Elements);
        Run(plan, plan.Frame, plan.Step, plan.Forward, x, weights, bias, y);
    }

    public static void Transposed(View y, View weight, Convolution settings, View x)
    {
        var plan = ConvolutionPlan.Of(settings, x.Shape, weight.Shape);
        var step = plan.Channels * plan.Elements;
        var weights = new ProductWeights(Stretch.Of(weight), settings.Groups, plan.Filters, step, plan.Channels, plan.Elements, plan.Elements);
        Run(plan, plan.BackFrame, 1, plan.Backward, y, weights, null, x);
    }

    public static void Weights(View x, View y, Convolution settings, View weight)
    {
        var plan = ConvolutionPlan.Of(settings, x.Shape, weight.Shape);
        var (pictures, groups, table) = (x.Shape.Array[0], settings.Groups, new WeightTable(plan, FilterLanes.Count));
        // Without pictures one part of zeros is left.
        var count = Math.Max(1, (pictures + WeightGrain - 1) / WeightGrain);
        var parts = ConvolutionRooms.Mine.Sums.Stretch(count * groups * table.Length);
        parts.Span(count * groups * table.Length).Clear();
        var (xs, ys) = (Stretch.Of(x), Stretch.Of(y));
        if (FilterLanes.Fill(plan.Strips.Neighbours)) Work.Split(pictures, WeightGrain, new FilterWeightLoop(plan, table, groups, xs, ys, parts, WeightGrain));
        else Work.Split(pictures, WeightGrain, new FewFiltersLoop(plan, table, groups, xs, ys, parts, WeightGrain));
        var sums = new WeightSumLoop(plan, table, groups, parts, count, Stretch.Of(weight));
        Work.Split(groups * sums.Blocks, 1 + (WorthMoving / (1 + (table.Length / sums.Blocks))), sums);
    }

    private static void Run(ConvolutionPlan plan, PictureFrame frame, Pair step, KernelView[] views, View source, ProductWeights weights, View? bias, View target)
    {
        var (pictures, size) = (target.Shape.Array[0], new Pair(target.Shape.Array[2], target.Shape.Array[3]));
        var units = pictures * weights.Groups;
        var work = (long)weights.Filters * weights.Channels * plan.Elements * plan.Output.Height * plan.Output.Width;
        var grain = (int)Math.Clamp(Worth / Math.Max(1, work), Math.Max(1, units / 8), Math.Max(1, units));
        var (from, to) = (Stretch.Of(source), Stretch.Of(target));
        if (!IsForPlaces(views, weights.Filters))
        {
            Work.Split(units, grain, new FilterLoop(frame, step, views, size, weights, weights.Lanes(), weights.Biases(bias), from, to));
            return;
        }
        if (frame == plan.Frame) (frame, views) = (plan.DealtFrame, plan.Dealt);
        var banks = weights.Banks(views, bias);
        Work.Split(units, grain, new CorrelationLoop(frame, views, banks, weights.Groups, from, to, weights.Filters, size.Height * size.Width));
        foreach (var bank in banks) bank.Dispose();
    }
    // A single vector of filters makes one product of each number that is read; rows of places that are long make more.
    private static bool IsForPlaces(KernelView[] views, int filters) =>
        !FilterLanes.Fill(filters) || (FilterLanes.Vectors(filters) == 1 && views.Length == 1 && views[0].Places.Size.Width > FilterLanes.Count / 2);
}
