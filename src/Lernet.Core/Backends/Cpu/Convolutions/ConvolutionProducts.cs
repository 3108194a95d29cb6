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
        if (plan.Tiles is { } tiles) InTiles(plan, tiles, x, weights, false, bias, y);
        else if (IsForPlaces(plan.Dealt, plan.Filters)) ForPlaces(plan, plan.DealtFrame, plan.Dealt, x, weights, bias, y);
        else ForFilters(plan, plan.Frame, plan.TakesEverySecond, plan.Forward, x, weights, bias, y);
    }

    public static void Transposed(View y, View weight, Convolution settings, View x)
    {
        var plan = ConvolutionPlan.Of(settings, x.Shape, weight.Shape);
        var step = plan.Channels * plan.Elements;
        var weights = new ProductWeights(Stretch.Of(weight), settings.Groups, plan.Filters, step, plan.Channels, plan.Elements, plan.Elements);
        if (plan.BackTiles is { } tiles) InTiles(plan, tiles, y, weights, true, null, x);
        else if (IsForPlaces(plan.Backward, plan.Channels)) ForPlaces(plan, plan.BackFrame, plan.Backward, y, weights, null, x);
        else ForFilters(plan, plan.BackFrame, false, plan.Backward, y, weights, null, x);
    }

    public static void Weights(View x, View y, Convolution settings, View weight)
    {
        var plan = ConvolutionPlan.Of(settings, x.Shape, weight.Shape);
        if (plan.Tiles is { } tiles) WeightsInTiles(tiles, x, y, settings.Groups, weight);
        else WeightsOfPlaces(plan, x, y, settings.Groups, weight);
    }

    private static void WeightsInTiles(WinogradPlan plan, View x, View y, int groups, View weight)
    {
        var (pictures, table) = (x.Shape.Array[0], new WinogradTable(plan));
        var (count, parts) = Parts(pictures, groups * table.Length);
        Work.Split(pictures, WeightGrain, new WinogradWeightLoop(plan, table, groups, Stretch.Of(x), Stretch.Of(y), parts, WeightGrain));
        var sums = new WinogradWeightSumLoop(plan, table, groups, parts, count, Stretch.Of(weight));
        Work.Split(groups * plan.Filters, 1 + (WorthMoving / (WinogradPlan.Positions * plan.PitchX)), sums);
    }

    private static void WeightsOfPlaces(ConvolutionPlan plan, View x, View y, int groups, View weight)
    {
        var (pictures, table) = (x.Shape.Array[0], new WeightTable(plan, FilterLanes.Count));
        var (count, parts) = Parts(pictures, groups * table.Length);
        var (xs, ys) = (Stretch.Of(x), Stretch.Of(y));
        if (FilterLanes.Fill(plan.Strips.Neighbours)) Work.Split(pictures, WeightGrain, new FilterWeightLoop(plan, table, groups, xs, ys, parts, WeightGrain));
        else Work.Split(pictures, WeightGrain, new FewFiltersLoop(plan, table, groups, xs, ys, parts, WeightGrain));
        var sums = new WeightSumLoop(plan, table, groups, parts, count, Stretch.Of(weight));
        Work.Split(groups * sums.Blocks, 1 + (WorthMoving / (1 + (table.Length / sums.Blocks))), sums);
    }

    // Room for the sums of each part of a batch; without pictures one part of zeros is left.
    private static (int Count, Stretch Sums) Parts(int pictures, int length)
    {
        var count = Math.Max(1, (pictures + WeightGrain - 1) / WeightGrain);
        var parts = ConvolutionRooms.Mine.Sums.Stretch(count * length);
        parts.Span(count * length).Clear();
        return (count, parts);
    }

    private static void InTiles(ConvolutionPlan plan, WinogradPlan tiles, View source, ProductWeights weights, bool isTurned, View? bias, View target)
    {
        var groups = weights.Groups;
        var kernels = ConvolutionRooms.Mine.Kernels.Stretch(groups * WinogradPlan.Positions * tiles.StepKernels);
        Work.Split(groups * tiles.Channels, 1 + (WorthMoving / weights.Turned), new WinogradKernelLoop(tiles, weights.Lanes(), isTurned, kernels));
        Split(plan, weights, target, new WinogradLoop(tiles, groups, kernels, weights.Biases(bias), Stretch.Of(source), Stretch.Of(target)));
    }

    private static void ForFilters(
        ConvolutionPlan plan, PictureFrame frame, bool everySecond, KernelView[] views, View source, ProductWeights weights, View? bias, View target)
    {
        var loop = new FilterLoop(frame, everySecond, views, Size(target), weights, weights.Lanes(), weights.Biases(bias), Stretch.Of(source), Stretch.Of(target));
        Split(plan, weights, target, loop);
    }

    private static void ForPlaces(
        ConvolutionPlan plan, PictureFrame frame, KernelView[] views, View source, ProductWeights weights, View? bias, View target)
    {
        var (banks, plane) = (weights.Banks(views, bias), Size(target).Height * Size(target).Width);
        Split(plan, weights, target, new CorrelationLoop(frame, views, banks, weights.Groups, Stretch.Of(source), Stretch.Of(target), weights.Filters, plane));
        foreach (var bank in banks) bank.Dispose();
    }

    private static void Split<TLoop>(ConvolutionPlan plan, ProductWeights weights, View target, TLoop loop) where TLoop : struct, ILaneLoop
    {
        var units = target.Shape.Array[0] * weights.Groups;
        var work = (long)weights.Filters * weights.Channels * plan.Elements * plan.Output.Height * plan.Output.Width;
        Work.Split(units, (int)Math.Clamp(Worth / Math.Max(1, work), Math.Max(1, units / 8), Math.Max(1, units)), loop);
    }

    private static Pair Size(View pictures) => new(pictures.Shape.Array[2], pictures.Shape.Array[3]);

    // A single vector of filters makes one product of each number that is read; rows of places that are long make more.
    private static bool IsForPlaces(KernelView[] views, int filters) =>
        !FilterLanes.Fill(filters) || (FilterLanes.Vectors(filters) == 1 && views.Length == 1 && views[0].Places.Size.Width > FilterLanes.Count / 2);
}
