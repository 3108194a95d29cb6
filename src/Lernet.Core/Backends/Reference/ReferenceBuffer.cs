namespace Lernet.Backends.Reference;

internal sealed class ReferenceBuffer(int length) : Buffer(length)
{
    private double[]? values = new double[length];

    public override IBackend Backend => Lernet.Backend.Reference;

    public double[] Values => values ?? throw Released();

    public override void Release() => values = null;
}
