using ILGPU;
using Lernet.Ilgpu.Layout;

namespace Lernet.Ilgpu.Convolutions;

/// <summary>What the kernel of a convolution sees: x[n, c, i · stride + k · dilation − padding, …], and 0 in the padding.</summary>
internal readonly struct Windowed
{
    private readonly ArrayView<float> data;
    private readonly Divisor places, wide, elements, kernelWidth;
    private readonly int example, height, width, stepDown, stepAcross, spreadDown, spreadAcross, top, left;

    /// <param name="data">x.</param>
    /// <param name="x">[N, C, H, W].</param>
    /// <param name="weight">[F, C / groups, K, K′].</param>
    /// <param name="y">[N, F, H′, W′].</param>
    /// <param name="settings">How the kernel walks.</param>
    public Windowed(ArrayView<float> data, Shape x, Shape weight, Shape y, Convolution settings)
    {
        this.data = data;
        (places, wide, elements, kernelWidth) = (new(y[2] * y[3]), new(y[3]), new(weight[2] * weight[3]), new(weight[3]));
        (example, height, width) = (x[1] * x[2] * x[3], x[2], x[3]);
        (stepDown, stepAcross) = (settings.Stride.Height, settings.Stride.Width);
        (spreadDown, spreadAcross) = (settings.Dilation.Height, settings.Dilation.Width);
        (top, left) = (settings.Padding.Height, settings.Padding.Width);
    }

    /// <summary>One number.</summary>
    /// <param name="start">Where the channels of the group start.</param>
    /// <param name="column">n, i and j in one number.</param>
    /// <param name="tap">c, k and l in one number.</param>
    public float At(int start, int column, int tap)
    {
        var (n, place) = places.Split(column);
        var (i, j) = wide.Split(place);
        var (c, element) = elements.Split(tap);
        var (k, l) = kernelWidth.Split(element);
        var (row, at) = ((i * stepDown) + (k * spreadDown) - top, (j * stepAcross) + (l * spreadAcross) - left);
        return row >= 0 && row < height && at >= 0 && at < width ? data[start + (n * example) + (((c * height) + row) * width) + at] : 0;
    }
}
