using ILGPU;
using Lernet.Ilgpu.Layout;

namespace Lernet.Ilgpu.Convolutions;

/// <summary>What a place of a picture got into: y[n, f, i, j] where i · stride + k · dilation − padding is the row of the place, and 0 where no i fits.</summary>
internal readonly struct Spread
{
    private readonly ArrayView<float> data;
    private readonly Divisor plane, width, elements, kernelWidth, stepDown, stepAcross;
    private readonly int example, tall, wide, spreadDown, spreadAcross, top, left;

    /// <param name="data">y.</param>
    /// <param name="x">[N, C, H, W].</param>
    /// <param name="weight">[F, C / groups, K, K′].</param>
    /// <param name="y">[N, F, H′, W′].</param>
    /// <param name="settings">How the kernel walks.</param>
    public Spread(ArrayView<float> data, Shape x, Shape weight, Shape y, Convolution settings)
    {
        this.data = data;
        (plane, width, elements, kernelWidth) = (new(x[2] * x[3]), new(x[3]), new(weight[2] * weight[3]), new(weight[3]));
        (stepDown, stepAcross) = (new(settings.Stride.Height), new(settings.Stride.Width));
        (example, tall, wide) = (y[1] * y[2] * y[3], y[2], y[3]);
        (spreadDown, spreadAcross) = (settings.Dilation.Height, settings.Dilation.Width);
        (top, left) = (settings.Padding.Height, settings.Padding.Width);
    }

    /// <summary>One number.</summary>
    /// <param name="start">Where the channels of the group start.</param>
    /// <param name="column">n, row and column of the place in one number.</param>
    /// <param name="tap">f, k and l in one number.</param>
    public float At(int start, int column, int tap)
    {
        var (n, place) = plane.Split(column);
        var (row, at) = width.Split(place);
        var (f, element) = elements.Split(tap);
        var (k, l) = kernelWidth.Split(element);
        var (down, across) = (row + top - (k * spreadDown), at + left - (l * spreadAcross));
        if (down < 0 || across < 0) return 0;
        var (i, restDown) = stepDown.Split(down);
        var (j, restAcross) = stepAcross.Split(across);
        return restDown == 0 && restAcross == 0 && i < tall && j < wide ? data[start + (n * example) + (((f * tall) + i) * wide) + j] : 0;
    }
}
