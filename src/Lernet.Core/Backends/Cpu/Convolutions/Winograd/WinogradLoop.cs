using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lernet.Backends.Cpu;

/// <summary>A convolution in tiles, which lie side by side in vectors, for several pictures and groups; counts pictures times groups.</summary>
internal readonly struct WinogradLoop : ILaneLoop
{
    private static readonly int[] Start = [0];

    private readonly WinogradPlan plan;
    private readonly int groups, together;
    private readonly WinogradKernels kernels;
    private readonly Stretch bias, source, target;

    // In a picture with its zeros: even columns of a row and then the odd ones; channel after channel.
    private readonly int half, frame;

    // Tiles of a block: from channel to channel, and from position to position.
    private readonly int pitch, stepX, stepY;

    /// <param name="plan">The sizes.</param>
    /// <param name="groups">How many groups.</param>
    /// <param name="kernels">Their kernels.</param>
    /// <param name="bias">What is added, a row of filters for each group.</param>
    /// <param name="source">The pictures.</param>
    /// <param name="target">The results.</param>
    public WinogradLoop(WinogradPlan plan, int groups, WinogradKernels kernels, Stretch bias, Stretch source, Stretch target)
    {
        (this.plan, this.groups, this.kernels, this.bias, this.source, this.target) = (plan, groups, kernels, bias, source, target);
        // Groups have kernels of their own.
        together = groups == 1 ? plan.Pictures : 1;
        (half, frame) = (plan.Tiles.Width + 1, ((2 * plan.Tiles.Height) + 2) * 2 * (plan.Tiles.Width + 1));
        pitch = FilterLanes.Pitch(plan.Block) + WinogradPlan.Gap;
        stepX = (plan.Channels * pitch) + WinogradPlan.Gap;
        stepY = (TileRow.MostCovered(plan.Filters, FilterLanes.Count) * pitch) + WinogradPlan.Gap;
    }

    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        var (rooms, length) = (ConvolutionRooms.Mine, (together * plan.Channels * frame) + FilterTile.Beyond);
        ref var frames = ref rooms.Frame.For(length);
        ref var tiles = ref rooms.Tiles.For(WinogradPlan.Positions * stepX);
        ref var products = ref rooms.Products.For(WinogradPlan.Positions * stepY);
        MemoryMarshal.CreateSpan(ref frames, length).Clear();
        for (var unit = from; unit < to; unit += together)
        {
            var count = Math.Min(together, to - unit);
            for (var i = 0; i < count; i++) Lay(unit + i, ref Unsafe.Add(ref frames, i * plan.Channels * frame));
            for (var row = 0; row < plan.Tiles.Height; row += plan.Rows)
            {
                var rows = Math.Min(plan.Rows, plan.Tiles.Height - row);
                for (var i = 0; i < count; i++)
                {
                    var first = i * rows * plan.Tiles.Width;
                    Transform<V>(ref Unsafe.Add(ref frames, i * plan.Channels * frame), row, rows, ref Unsafe.Add(ref tiles, first));
                }
                Multiply<V>(unit % groups, ref tiles, ref products, count * rows * plan.Tiles.Width);
                for (var i = 0; i < count; i++)
                {
                    Write<V>(ref Unsafe.Add(ref products, i * rows * plan.Tiles.Width), row, rows, unit + i);
                }
            }
        }
    }

    private void Lay(int unit, ref float frame)
    {
        var (size, padding, line) = (plan.Source, plan.Padding, 2 * half);
        var plane = size.Height * size.Width;
        for (var channel = 0; channel < plan.Channels; channel++)
        {
            ref var picture = ref source[((unit * plan.Channels) + channel) * plane];
            ref var start = ref Unsafe.Add(ref frame, (channel * this.frame) + (padding.Height * line));
            for (var first = 0; first < 2; first++)
            {
                var column = first + padding.Width;
                RowCopy.Half(ref picture, size.Width, first, ref Unsafe.Add(ref start, (column % 2 * half) + (column / 2)), line, size);
            }
        }
    }

    // Vectors may reach beyond a row of tiles; the next row is written later.
    private void Transform<V>(ref float frame, int first, int rows, ref float tiles) where V : struct, ILanes<V>
    {
        for (var channel = 0; channel < plan.Channels; channel++)
        {
            ref var seen = ref Unsafe.Add(ref frame, (channel * this.frame) + (first * 4 * half));
            for (var row = 0; row < rows; row++)
            {
                WinogradTransforms.Picture<V>(ref Unsafe.Add(ref seen, row * 4 * half), 2 * half, half, 1,
                    ref Unsafe.Add(ref tiles, (channel * pitch) + (row * plan.Tiles.Width)), stepX, plan.Tiles.Width);
            }
        }
    }

    private void Multiply<V>(int group, ref float tiles, ref float products, int count) where V : struct, ILanes<V>
    {
        ref var zeros = ref ConvolutionRooms.Mine.Zeros;
        var sum = new FilterSum(Start, Start, 0, 1, plan.Channels, kernels.Pitch, pitch);
        var vectors = FilterLanes.Vectors(count);
        for (var position = 0; position < WinogradPlan.Positions; position++)
        {
            for (int vector = 0, some; vector < vectors; vector += some)
            {
                some = TileRow.Vectors(vectors - vector);
                new TileRow(plan.Filters, some, V.Count).Run<V, StepOne>(ref kernels.At(group, position, 0),
                    ref Unsafe.Add(ref tiles, (position * stepX) + (vector * V.Count)), sum, ref zeros, 0,
                    ref Unsafe.Add(ref products, (position * stepY) + (vector * V.Count)), pitch);
            }
        }
    }

    private void Write<V>(ref float products, int first, int rows, int unit) where V : struct, ILanes<V>
    {
        var (height, width) = plan.Target;
        ref var beyond = ref ConvolutionRooms.Mine.Results.For(width);
        for (var filter = 0; filter < plan.Filters; filter++)
        {
            var shift = bias[(unit % groups * kernels.Pitch) + filter];
            for (var row = 0; row < rows; row++)
            {
                var upper = (((unit * plan.Filters) + filter) * height) + (2 * (first + row));
                ref var lower = ref 2 * (first + row) + 1 < height ? ref target[(upper + 1) * width] : ref beyond;
                WinogradTransforms.Results<V>(ref Unsafe.Add(ref products, (filter * pitch) + (row * plan.Tiles.Width)), stepY, shift,
                    ref target[upper * width], ref lower, width);
            }
        }
    }
}
